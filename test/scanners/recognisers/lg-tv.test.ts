import lgTv from '../../../scanners/recognisers/lg-tv.ts';
import { described, hostname, recognises, replied } from '../../support/recognition.ts';

recognises(lgTv, {
  'its search target': [
    [replied('urn:lge-com:service:webos-second-screen:1', 'WebOS/4.1.0 UPnP/1.0')],
    { manufacturer: 'LG', kind: 'tv', firmware: '4.1.0', sure: true },
  ],
  'its description': [
    [described({ manufacturer: 'LG Electronics', modelName: 'LG Smart TV', modelNumber: 'OLED55C9PLA' })],
    { manufacturer: 'LG', model: 'OLED55C9PLA', kind: 'tv', sure: true },
  ],
  'a name, without being sure': [[hostname('LGwebOSTV')], { manufacturer: 'LG', kind: 'tv' }],
});
