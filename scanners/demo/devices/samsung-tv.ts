import { defineEmulator } from '../emulator.ts';
import { selfSigned } from '../serve/certificate.ts';
import { json, serveHttp, xml } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';
import { serveSsdp, upnpDescription } from '../serve/ssdp.ts';

/** A Samsung television that asks before it lets a phone control it. */
export default defineEmulator({
  id: 'samsung-tv',
  mac: '10:30:47:4a:10:0c',
  truth: {
    kind: 'tv',
    manufacturer: 'Samsung',
    model: 'UE43TU7020KXXU',
    name: 'Samsung 7 Series (43)',
    tcp: [8001, 8002, 9197],
    findings: [],
  },
  start(host) {
    const id = '5c1a7e20-0d4b-4c8a-9a53-1030474a100c';
    const info = json({
      device: {
        FrameTVSupport: 'false',
        OS: 'Tizen',
        TokenAuthSupport: 'true',
        VoiceSupport: 'true',
        firmwareVersion: 'Unknown',
        id: `uuid:${id}`,
        ip: host.address,
        model: '20_KANTSU2E_UHD',
        modelName: 'UE43TU7020KXXU',
        name: '[TV] Samsung 7 Series (43)',
        networkType: 'wireless',
        type: 'Samsung SmartTV',
        wifiMac: host.mac,
      },
      id: `uuid:${id}`,
      name: '[TV] Samsung 7 Series (43)',
      type: 'Samsung SmartTV',
      version: '2.0.25',
    });
    const answer = (request: { method: string; path: string }) =>
      request.method === 'GET' && /^\/api\/v2\/?$/.test(request.path) ? info : undefined;
    serveHttp(host, 8001, answer);
    serveHttp(host, 8002, answer, { tls: selfSigned({ commonName: 'SmartViewSDK', rsaBits: 2048 }) });
    serveHttp(
      host,
      9197,
      (request) =>
        request.method === 'GET' && request.path === '/dmr'
          ? xml(
              upnpDescription({
                deviceType: 'urn:schemas-upnp-org:device:MediaRenderer:1',
                friendlyName: '[TV] Samsung 7 Series (43)',
                manufacturer: 'Samsung Electronics',
                modelName: 'UE43TU7020KXXU',
                udn: `uuid:${id}`,
                extra: { modelDescription: 'Samsung TV DMR', modelNumber: 'AllShare1.0' },
              }),
            )
          : undefined,
      { server: 'SHP, UPnP/1.0, Samsung UPnP SDK/1.0' },
    );
    serveSsdp(host, {
      location: `http://${host.address}:9197/dmr`,
      server: 'SHP, UPnP/1.0, Samsung UPnP SDK/1.0',
      udn: `uuid:${id}`,
      types: [
        'urn:schemas-upnp-org:device:MediaRenderer:1',
        'urn:samsung.com:device:RemoteControlReceiver:1',
      ],
    });
    serveMdns(host, 'Samsung', () => [
      {
        type: '_airplay._tcp',
        name: 'Samsung 7 Series (43)',
        port: 7000,
        txt: {
          deviceid: host.mac.toUpperCase(),
          manufacturer: 'Samsung',
          model: 'UTU7000',
          fv: 'p20.0.1',
          srcvers: '377.25.06',
          pw: 'false',
        },
      },
    ]);
    return {};
  },
});
