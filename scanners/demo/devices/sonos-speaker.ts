import { defineEmulator } from '../emulator.ts';
import { serveHttp, xml } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';
import { serveSsdp, upnpDescription } from '../serve/ssdp.ts';

/** A Sonos speaker, open to the local network by design. */
export default defineEmulator({
  id: 'sonos-speaker',
  mac: '34:7e:5c:4a:10:0a',
  truth: {
    kind: 'speaker',
    manufacturer: 'Sonos',
    model: 'Sonos One',
    firmware: '79.1-54060',
    name: 'Kitchen',
    tcp: [1400],
    findings: [{ check: 'open-local-control', result: 'weak', port: 1400 }],
  },
  start(host) {
    const serial = host.mac.toUpperCase().replaceAll(':', '-');
    const player = `RINCON_${serial.replaceAll('-', '')}01400`;
    const udn = `uuid:${player}`;
    const location = `http://${host.address}:1400/xml/device_description.xml`;
    const server = 'Linux UPnP/1.0 Sonos/79.1-54060 (ZPS13)';
    serveHttp(
      host,
      1400,
      (request) =>
        request.method === 'GET' && request.path === '/xml/device_description.xml'
          ? xml(
              upnpDescription({
                deviceType: 'urn:schemas-upnp-org:device:ZonePlayer:1',
                friendlyName: `${host.address} - Sonos One - ${player}`,
                manufacturer: 'Sonos, Inc.',
                modelName: 'Sonos One',
                udn,
                extra: {
                  modelNumber: 'S13',
                  serialNum: `${serial}:A`,
                  softwareVersion: '79.1-54060',
                  displayVersion: '16.4',
                  roomName: 'Kitchen',
                  displayName: 'One',
                },
              }),
            )
          : undefined,
      { server },
    );
    serveSsdp(host, {
      location,
      server,
      udn,
      types: ['urn:schemas-upnp-org:device:ZonePlayer:1'],
      headers: { 'X-RINCON-HOUSEHOLD': 'Sonos_k3nPq0xW7bRz1LvYtHc2GdJm', 'X-RINCON-BOOTSEQ': '42' },
    });
    serveMdns(host, `Sonos-${serial.replaceAll('-', '')}`, () => [
      {
        type: '_sonos._tcp',
        name: `${player}@Kitchen`,
        port: 1443,
        txt: { info: '/api/v1/players/local/info', vers: '3', location },
      },
    ]);
    return {};
  },
});
