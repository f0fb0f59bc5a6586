/** A rented flat: the provider's hub as it came, two phones, a Fire TV, an Echo and a smart plug without a brand. */
import { tuyaBroadcast } from '../../../scanners/discovery/tuya.ts';
import { upnpPortMappings } from '../../../scanners/probes/upnp-port-mappings.ts';
import {
  announces,
  answersSsdp,
  certificate,
  describes,
  named,
  page,
  ports,
  savedHome,
  seen,
  speaksTls,
} from '../saved-home.ts';

export default savedHome({
  checked: '2026-11-02T19:30:00Z',
  gateway: '192.168.1.254',
  devices: [
    {
      at: '192.168.1.254',
      mac: '00:12:bf:5a:10:01',
      role: 'gateway',
      saw: [
        ports([53, 80, 443, 5000], [22, 23, 7547]),
        page(80, { title: 'BT Hub Manager', login: true }),
        page(443, { title: 'BT Hub Manager', tls: true, login: true }),
        certificate(443, 'bthub.home', {
          notBefore: '2000-01-01T00:00:00Z',
          notAfter: '2037-12-31T00:00:00Z',
        }),
        speaksTls(443, 'TLSv1.2', 'TLSv1.3'),
        describes(5000, {
          manufacturer: 'BT',
          modelName: 'BT Smart Hub 2',
          deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
          server: 'Linux UPnP/1.0 BTHub/2.0',
        }),
        seen(
          upnpPortMappings,
          { state: 'open', serviceType: 'WANIPConnection:1', mappings: [], complete: true },
          5000,
        ),
      ],
    },
    {
      at: '192.168.1.64',
      mac: '00:bb:3a:12:00:64',
      saw: [named('amazon-0a1b2c3d4'), ports([55442, 55443], [22, 23, 80])],
    },
    {
      at: '192.168.1.65',
      mac: '00:fc:8b:12:00:65',
      saw: [
        announces('_amzn-wplay._tcp', 'amzn.dmgr:1', {}, 35753),
        describes(60000, { manufacturer: 'Amazon', modelName: 'AFTMM', friendlyName: 'Fire TV Stick 4K' }),
        ports([8009], [22, 23, 5555]),
      ],
    },
    {
      at: '192.168.1.70',
      mac: '10:5a:17:12:00:70',
      saw: [
        seen(tuyaBroadcast, {
          id: 'bf00a1b2c3',
          address: '192.168.1.70',
          version: '3.3',
          encrypted: true,
          active: 2,
        }),
        ports([6668], [22, 23, 80]),
      ],
    },
    {
      at: '192.168.1.71',
      mac: '6e:12:34:56:00:71',
      saw: [named('Aishas-iPhone'), ports([62078], [22, 23, 80])],
    },
    {
      at: '192.168.1.72',
      mac: 'da:12:34:56:00:72',
      saw: [named('Galaxy-S23'), answersSsdp('upnp:rootdevice', '')],
    },
  ],
});
