import { expect, test } from 'vitest';
import hue from '../../../../scanners/demo/devices/hue-bridge.ts';
import kasa from '../../../../scanners/demo/devices/kasa-plug.ts';
import onvif from '../../../../scanners/demo/devices/onvif-camera.ts';
import sonos from '../../../../scanners/demo/devices/sonos-speaker.ts';
import { runDevice } from '../run-device.ts';

test('the Hue bridge answers a legacy mDNS question with everything that is needed to reach it', async () => {
  const device = await runDevice(hue);
  const question = Buffer.concat([
    Buffer.from('123400000001000000000000', 'hex'),
    Buffer.from('\x04_hue\x04_tcp\x05local\x00\x00\x0c\x00\x01', 'latin1'),
  ]);
  const reply = await device.ask(5353, question, '224.0.0.251');
  expect(reply.readUInt16BE(0)).toBe(0x1234);
  expect(reply.toString('latin1')).toMatch(
    /Hue Bridge - 4A1007[\s\S]*bridgeid=001788fffe4a1007[\s\S]*\x7f\x4d\x00\x14/,
  );
});

test('SSDP answers each type that was asked for', async () => {
  const device = await runDevice(sonos);
  const search = (target: string) =>
    `M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "ssdp:discover"\r\nMX: 1\r\nST: ${target}\r\n\r\n`;
  const reply = await device.ask(1900, search('urn:schemas-upnp-org:device:ZonePlayer:1'), '239.255.255.250');
  expect(reply.toString()).toContain(
    'USN: uuid:RINCON_347E5C4A100A01400::urn:schemas-upnp-org:device:ZonePlayer:1',
  );
  const location = /LOCATION: http:\/\/[^/]+(\S+)/.exec(reply.toString())?.[1] ?? '';
  expect(await (await device.get(1400, location)).text()).toContain('<modelName>Sonos One</modelName>');
  await expect(device.ask(1900, search('urn:other'), '239.255.255.250')).rejects.toThrow('no reply');
});

test('the Kasa plug answers a broadcast in its cipher', async () => {
  const device = await runDevice(kasa);
  let key = 171;
  const query = Buffer.from('{"system":{"get_sysinfo":{}}}').map((byte) => {
    key ^= byte;
    return key;
  });
  const reply = await device.ask(9999, query, '255.255.255.255');
  key = 171;
  const text = reply.map((byte) => {
    const clear = byte ^ key;
    key = byte;
    return clear;
  });
  expect(JSON.parse(Buffer.from(text).toString())).toMatchObject({
    system: { get_sysinfo: { model: 'HS110(UK)', alias: 'Kettle' } },
  });
});

test('the ONVIF camera answers a WS-Discovery probe', async () => {
  const device = await runDevice(onvif);
  const probe =
    '<e:Envelope><e:Header><w:MessageID>uuid:7</w:MessageID></e:Header><e:Body><d:Probe><d:Types>dn:NetworkVideoTransmitter</d:Types></d:Probe></e:Body></e:Envelope>';
  const reply = (await device.ask(3702, probe, '239.255.255.250')).toString();
  expect(reply).toContain('<a:RelatesTo>uuid:7</a:RelatesTo>');
  expect(reply).toContain('http://127.77.0.20:8000/onvif/device_service');
});
