import { expect, test } from 'vitest';
import samsungTvInfo from '../../../scanners/probes/samsung-tv-info.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

test('reads what the television tells anybody', async () => {
  const device = {
    OS: 'Tizen',
    TokenAuthSupport: 'true',
    firmwareVersion: 'Unknown',
    model: '20_NIKEM2_UHD',
    modelName: 'UE43TU7100',
    name: '[TV] Samsung 7 Series (43)',
    ssid: '0a:1b:2c',
    wifiMac: '8c:79:f5:00:11:22',
  };
  const body = JSON.stringify({ device, type: 'Samsung SmartTV', version: '2.0.25' });
  const host = pretendHost({ 'http/8001/api/v2/': { body } });
  const { values } = await look(samsungTvInfo, host, { facts: [openPort(8001)] });
  expect(values).toEqual([
    {
      state: 'open',
      name: '[TV] Samsung 7 Series (43)',
      model: '20_NIKEM2_UHD',
      modelName: 'UE43TU7100',
      os: 'Tizen',
      mac: '8c:79:f5:00:11:22',
      networkName: true,
      tokenNeeded: true,
    },
  ]);
});

test('its own id joins its wired and its wireless card', async () => {
  const body = JSON.stringify({ device: { id: 'uuid:5C1A7E20-0d4b', modelName: 'UE43TU7100' } });
  const host = pretendHost({ 'http/8001/api/v2/': { body } });
  const { sightings } = await look(samsungTvInfo, host, { facts: [openPort(8001)] });
  expect(sightings).toEqual([{ keys: [{ type: 'udn', value: 'uuid:5c1a7e20-0d4b' }] }]);
});

test('another server on the port is no television', async () => {
  const host = pretendHost({ 'http/8001/api/v2/': { body: '{"hello":1}' } });
  const { values } = await look(samsungTvInfo, host, { facts: [openPort(8001)] });
  expect(values).toMatchObject([{ state: 'unreadable' }]);
});
