import wled from '../../../scanners/recognisers/wled.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(wled, {
  'its announcement': [
    [announced('_wled._tcp', { mac: 'a1b2c3d4e5f6' })],
    { manufacturer: 'WLED', kind: 'light', sure: true },
  ],
});
