import { defineEmulator } from '../emulator.ts';
import { selfSigned } from '../serve/certificate.ts';
import { type HttpRequest, html, json, serveHttp, xml } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';
import { serveSsdp, upnpDescription } from '../serve/ssdp.ts';

/** A Philips Hue bridge: what it tells without a key, nothing more. */
export default defineEmulator({
  id: 'hue-bridge',
  mac: '00:17:88:4a:10:07',
  truth: {
    kind: 'hub',
    manufacturer: 'Philips Hue',
    otherManufacturers: ['Signify'],
    model: 'BSB002',
    firmware: '1967054020',
    name: 'Hue Bridge',
    tcp: [80, 443],
    findings: [],
  },
  start(host) {
    const digits = host.mac.replaceAll(':', '');
    const bridge = `${digits.slice(0, 6)}FFFE${digits.slice(6)}`.toUpperCase();
    const udn = `uuid:2f402f80-da50-11e1-9b23-${digits}`;
    const location = `http://${host.address}:80/description.xml`;
    const config = {
      name: 'Hue Bridge',
      datastoreversion: '172',
      swversion: '1967054020',
      apiversion: '1.67.0',
      mac: host.mac,
      bridgeid: bridge,
      factorynew: false,
      replacesbridgeid: null,
      modelid: 'BSB002',
      starterkitid: '',
    };
    const answer = (request: HttpRequest) => {
      if (request.method !== 'GET') return undefined;
      if (request.path === '/')
        return html('hue personal wireless lighting', 'Use a modern browser to view this resource.');
      if (request.path === '/description.xml') {
        return xml(
          upnpDescription({
            deviceType: 'urn:schemas-upnp-org:device:Basic:1',
            friendlyName: `Hue Bridge (${host.address})`,
            manufacturer: 'Signify',
            modelName: 'Philips hue bridge 2015',
            udn,
            extra: {
              modelNumber: 'BSB002',
              serialNumber: digits,
              modelDescription: 'Philips hue Personal Wireless Lighting',
            },
          }),
        );
      }
      if (request.path === '/api/config' || request.path === '/api/0/config') return json(config);
      if (request.path.startsWith('/api/')) {
        return json([{ error: { type: 1, address: '/', description: 'unauthorized user' } }]);
      }
      return undefined;
    };
    serveHttp(host, 80, answer, { server: 'nginx' });
    serveHttp(host, 443, answer, {
      server: 'nginx',
      tls: selfSigned({ commonName: bridge.toLowerCase(), organisation: 'Philips Hue' }),
    });
    serveSsdp(host, {
      location,
      server: 'Hue/1.0 UPnP/1.0 IpBridge/1.67.0',
      udn,
      types: ['urn:schemas-upnp-org:device:basic:1'],
      headers: { 'hue-bridgeid': bridge },
    });
    serveMdns(host, digits, () => [
      {
        type: '_hue._tcp',
        name: `Hue Bridge - ${bridge.slice(-6)}`,
        port: 443,
        txt: { bridgeid: bridge.toLowerCase(), modelid: 'BSB002' },
      },
    ]);
    return {};
  },
});
