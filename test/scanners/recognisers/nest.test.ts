import nest from '../../../scanners/recognisers/nest.ts';
import { announced, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(nest, {
  'a thermostat by its serial number': [
    [mac('18:b4:30:00:00:01'), hostname('09AA01AC00000001')],
    { manufacturer: 'Google', kind: 'thermostat' },
  ],
  'a border router': [
    [announced('_meshcop._udp', { vn: 'Google Inc.', mn: 'Google Nest Hub' })],
    { manufacturer: 'Google', model: 'Google Nest Hub' },
  ],
  'a name alone': [[hostname('nest-thermostat')], {}],
});
