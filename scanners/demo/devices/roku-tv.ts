import { defineEmulator } from '../emulator.ts';
import { serveHttp, xml } from '../serve/http.ts';
import { serveSsdp, upnpDescription } from '../serve/ssdp.ts';

/** A television with Roku inside and its remote-control interface open. */
export default defineEmulator({
  id: 'roku-tv',
  mac: '10:59:32:4a:10:0b',
  truth: {
    kind: 'tv',
    manufacturer: 'Roku',
    otherManufacturers: ['TCL'],
    model: 'TCL Roku TV 7105X',
    firmware: '12.5.0',
    name: 'Bedroom TV',
    tcp: [8060],
    findings: [{ check: 'open-local-control', result: 'weak', port: 8060 }],
  },
  start(host) {
    const serial = 'X00400LK3N7P';
    const udn = 'uuid:295c0011-5406-1068-80ad-105932000001';
    serveHttp(
      host,
      8060,
      (request) => {
        if (request.method !== 'GET') return undefined;
        if (request.path === '/') {
          return xml(
            upnpDescription({
              deviceType: 'urn:roku-com:device:player:1-0',
              friendlyName: 'Bedroom TV',
              manufacturer: 'TCL',
              modelName: '43S425',
              udn,
              extra: { modelNumber: '7105X', serialNumber: serial },
            }),
          );
        }
        if (request.path !== '/query/device-info') return undefined;
        return xml(
          `<device-info><udn>${udn.slice(5)}</udn><serial-number>${serial}</serial-number><vendor-name>TCL</vendor-name><model-name>TCL Roku TV</model-name><model-number>7105X</model-number><is-tv>true</is-tv><is-stick>false</is-stick><wifi-mac>${host.mac}</wifi-mac><network-type>wifi</network-type><network-name>TheSmiths</network-name><friendly-device-name>Bedroom TV</friendly-device-name><user-device-name>Bedroom TV</user-device-name><software-version>12.5.0</software-version><software-build>4178</software-build><developer-enabled>false</developer-enabled><supports-private-listening>true</supports-private-listening></device-info>`,
        );
      },
      { server: 'Roku/12.5.0 UPnP/1.0 Roku/12.5.0' },
    );
    serveSsdp(host, {
      location: `http://${host.address}:8060/`,
      server: 'Roku/12.5.0 UPnP/1.0 Roku/12.5.0',
      udn: `uuid:roku:ecp:${serial}`,
      types: ['roku:ecp', 'urn:roku-com:device:player:1-0'],
      headers: { 'device-group.roku.com': '5B9A7F3C2D1E' },
    });
    return {};
  },
});
