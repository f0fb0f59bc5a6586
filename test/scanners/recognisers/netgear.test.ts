import netgear from '../../../scanners/recognisers/netgear.ts';
import { agent, described, front, recognises } from '../../support/recognition.ts';

recognises(netgear, {
  'its login realm': [
    [front({ realm: 'NETGEAR R7000' })],
    { manufacturer: 'Netgear', model: 'R7000', kind: 'router', sure: true },
  ],
  'its description': [
    [described({ manufacturer: 'NETGEAR, Inc.', modelName: 'R6300v2' })],
    { manufacturer: 'Netgear', model: 'R6300v2', kind: 'router', sure: true },
  ],
  'a switch by its SNMP agent': [
    [agent('GS108Tv2 - ProSafe 8-port Gigabit Smart Switch, firmware 5.4.2.30')],
    { manufacturer: 'Netgear', model: 'GS108Tv2', firmware: '5.4.2.30', kind: 'switch', sure: true },
  ],
  'an access point': [
    [front({ realm: 'NETGEAR WNDAP360' })],
    { manufacturer: 'Netgear', model: 'WNDAP360', kind: 'access-point', sure: true },
  ],
});
