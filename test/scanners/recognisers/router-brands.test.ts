import routerBrands from '../../../scanners/recognisers/router-brands.ts';
import { described, front, hostname, recognises } from '../../support/recognition.ts';

recognises(routerBrands, {
  'a router by its page': [
    [front({ title: 'Vigor Login Page' })],
    { manufacturer: 'DrayTek', kind: 'router', sure: true },
  ],
  'an access point by its page': [
    [front({ title: 'VigorAP 903' })],
    { manufacturer: 'DrayTek', kind: 'access-point', sure: true },
  ],
  'a powerline adapter': [
    [front({ title: 'devolo dLAN Powerline' })],
    { manufacturer: 'devolo', kind: 'access-point', sure: true },
  ],
  'a description': [
    [
      described({
        manufacturer: 'Sagemcom',
        modelName: 'F@st 5366',
        deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:2',
      }),
    ],
    { manufacturer: 'Sagemcom', model: 'F@st 5366', kind: 'router', sure: true },
  ],
  'a set-top box of the same maker': [[described({ manufacturer: 'Sagemcom', modelName: 'DSIW74' })], {}],
  'a name, without being sure': [[hostname('pfsense')], { manufacturer: 'Netgate', kind: 'router' }],
  'a page with the name inside': [[front({ title: 'My Tenda notes' })], {}],
});
