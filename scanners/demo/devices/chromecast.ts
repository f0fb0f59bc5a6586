import { createHash } from 'node:crypto';
import { defineEmulator } from '../emulator.ts';
import { selfSigned } from '../serve/certificate.ts';
import { json, serveHttp, xml } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';
import { serveSsdp, upnpDescription } from '../serve/ssdp.ts';
import { tlsAcceptor } from '../serve/tls.ts';

/** A Chromecast with the talkative `eureka_info` of its older firmware. */
export default defineEmulator({
  id: 'chromecast',
  mac: '20:33:89:4a:10:08',
  truth: {
    kind: 'media-player',
    manufacturer: 'Google',
    model: 'Chromecast',
    firmware: '1.56.281627',
    name: 'Living room TV',
    tcp: [8008, 8009, 8443],
    findings: [{ check: 'cast-information-leak', result: 'fail', port: 8008 }],
  },
  start(host) {
    const id = createHash('md5').update(host.mac).digest('hex');
    const udn = `uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`;
    const certificate = selfSigned({ commonName: id, rsaBits: 2048 });
    let own = { name: 'Living room TV', ready: true };
    const info = () => ({
      bssid: '9c:3d:cf:00:11:22',
      build_version: '281627',
      cast_build_revision: '1.56.281627',
      connected: true,
      ip_address: host.address,
      locale: 'en-GB',
      location: { country_code: 'GB', latitude: 51.45, longitude: -2.59 },
      mac_address: host.mac.toUpperCase(),
      name: own.name,
      setup_state: own.ready ? 60 : 11,
      ssdp_udn: udn.slice(5),
      ssid: 'TheSmiths',
      version: 8,
    });
    const answer = (request: { path: string; method: string }) => {
      if (request.method !== 'GET') return undefined;
      if (request.path === '/setup/eureka_info') return json(info());
      if (request.path !== '/ssdp/device-desc.xml') return undefined;
      return xml(
        upnpDescription({
          deviceType: 'urn:dial-multiscreen-org:device:dial:1',
          friendlyName: own.name,
          manufacturer: 'Google Inc.',
          modelName: 'Chromecast',
          udn,
        }),
      );
    };
    serveHttp(host, 8008, answer);
    serveHttp(host, 8443, () => ({ status: 403 }), { tls: certificate });
    host.listenTcp(
      8009,
      tlsAcceptor(certificate, (stream) => stream.resume()),
    );
    serveSsdp(host, {
      location: `http://${host.address}:8008/ssdp/device-desc.xml`,
      server: 'Linux/3.8.13+, UPnP/1.0, Portable SDK for UPnP devices/1.6.18',
      udn,
      types: ['urn:dial-multiscreen-org:device:dial:1', 'urn:dial-multiscreen-org:service:dial:1'],
    });
    serveMdns(host, id, () => [
      {
        type: '_googlecast._tcp',
        name: `Chromecast-${id}`,
        port: 8009,
        txt: {
          id,
          cd: id.toUpperCase(),
          ve: '05',
          md: 'Chromecast',
          ic: '/setup/icon.png',
          fn: own.name,
          ca: '201221',
          st: '0',
          bs: 'FA8FCA7F10AB',
          rs: '',
        },
      },
    ]);
    return {
      factoryReset: () => {
        own = { name: 'Chromecast', ready: false };
      },
    };
  },
});
