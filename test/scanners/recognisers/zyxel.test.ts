import zyxel from '../../../scanners/recognisers/zyxel.ts';
import { agent, described, front, mac, recognises } from '../../support/recognition.ts';

const card = mac('60:31:97:00:00:01');

recognises(zyxel, {
  'a router by its page and its hardware address': [
    [front({ title: 'VMG3925-B10C' }), card],
    { manufacturer: 'Zyxel', model: 'VMG3925-B10C', kind: 'router', sure: true },
  ],
  'a store by its page': [
    [front({ title: 'NAS326' }), card],
    { manufacturer: 'Zyxel', model: 'NAS326', kind: 'nas', sure: true },
  ],
  'a switch by its SNMP agent': [
    [agent('GS1900-8HP'), card],
    { manufacturer: 'Zyxel', model: 'GS1900-8HP', kind: 'switch', sure: true },
  ],
  'an access point by its login': [
    [front({ realm: 'NWA1123-AC' }), card],
    { manufacturer: 'Zyxel', model: 'NWA1123-AC', kind: 'access-point', sure: true },
  ],
  'a description': [
    [described({ manufacturer: 'ZyXEL Communications Corp.', modelName: 'NBG6817' })],
    { manufacturer: 'Zyxel', model: 'NBG6817', kind: 'router', sure: true },
  ],
  'the page of another maker with such a model': [[front({ title: 'GS108Tv2' })], {}],
  'a page that says nothing': [[front({ title: 'Login' }), card], {}],
});
