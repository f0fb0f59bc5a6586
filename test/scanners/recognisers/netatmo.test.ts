import netatmo from '../../../scanners/recognisers/netatmo.ts';
import { announced, mac, recognises } from '../../support/recognition.ts';

recognises(netatmo, {
  'a camera': [
    [announced('_hap._tcp', { md: 'Welcome' })],
    { manufacturer: 'Netatmo', model: 'Welcome', kind: 'camera', sure: true },
  ],
  'a thermostat': [
    [announced('_hap._tcp', { md: 'Netatmo Relay' })],
    { manufacturer: 'Netatmo', model: 'Netatmo Relay', kind: 'thermostat', sure: true },
  ],
  'its hardware address alone, without being sure': [[mac('70:ee:50:00:00:01')], { kind: 'sensor' }],
});
