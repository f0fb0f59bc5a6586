import { defineEmulator } from '../emulator.ts';
import { html, serveHttp, xml } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';
import { serveSmbNegotiation } from '../serve/smb.ts';
import { serveSsdp, upnpDescription } from '../serve/ssdp.ts';

/** A Synology NAS whose owner has looked after it, save for a login page without encryption. */
export default defineEmulator({
  id: 'nas',
  mac: '00:11:32:4a:10:15',
  truth: {
    kind: 'nas',
    manufacturer: 'Synology',
    model: 'DS220+',
    name: 'FamilyNAS',
    tcp: [445, 5000],
    findings: [{ check: 'cleartext-login-form', result: 'fail', port: 5000 }],
  },
  start(host) {
    const udn = `uuid:73796E6F-6473-6D00-0000-${host.mac.replaceAll(':', '')}`;
    serveHttp(
      host,
      5000,
      (request) => {
        // A login by the form is not harm; it is refused.
        if (request.path === '/' && ['GET', 'POST'].includes(request.method)) {
          return html(
            'FamilyNAS - Synology DiskStation',
            '<div id="sds-login"><form><input name="username"><input type="password" name="passwd"></form></div>',
          );
        }
        if (request.method !== 'GET' || request.path !== '/ssdp/desc-DSM-eth0.xml') return undefined;
        return xml(
          upnpDescription({
            deviceType: 'urn:schemas-upnp-org:device:Basic:1',
            friendlyName: 'FamilyNAS (DS220+)',
            manufacturer: 'Synology',
            modelName: 'DS220+',
            udn,
            extra: {
              modelNumber: 'DS220+ 7.2-64570',
              modelDescription: 'Synology NAS',
              serialNumber: host.mac.replaceAll(':', ''),
            },
          }),
        );
      },
      { server: 'nginx' },
    );
    serveSmbNegotiation(host, 445);
    serveSsdp(host, {
      location: `http://${host.address}:5000/ssdp/desc-DSM-eth0.xml`,
      server: `Synology/DSM/${host.address}`,
      udn,
      types: ['urn:schemas-upnp-org:device:Basic:1'],
    });
    const txt = {
      vendor: 'Synology',
      model: 'DS220+',
      serial: '2080QWN4Z1K07',
      version_major: '7',
      version_minor: '2',
      version_build: '64570',
      admin_port: '5000',
      mac_address: host.mac,
    };
    serveMdns(host, 'FamilyNAS', () => [
      { type: '_http._tcp', name: 'FamilyNAS', port: 5000, txt },
      { type: '_smb._tcp', name: 'FamilyNAS', port: 445, txt: {} },
      { type: '_device-info._tcp', name: 'FamilyNAS', port: 0, txt: { model: 'Xserve' } },
    ]);
    return {};
  },
});
