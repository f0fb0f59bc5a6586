import sonoff from '../../../scanners/recognisers/sonoff.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(sonoff, {
  'a relay': [
    [announced('_ewelink._tcp', { id: '1000000001', type: 'diy_plug', seq: '1' })],
    { manufacturer: 'Sonoff', model: 'diy_plug', kind: 'plug', sure: true },
  ],
  'a lamp': [
    [announced('_ewelink._tcp', { id: '1000000001', type: 'light' })],
    { manufacturer: 'Sonoff', model: 'light', kind: 'light', sure: true },
  ],
});
