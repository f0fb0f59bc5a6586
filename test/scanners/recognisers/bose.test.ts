import bose from '../../../scanners/recognisers/bose.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(bose, {
  'its announcement': [
    [announced('_soundtouch._tcp', { model: 'SoundTouch 10', manufacturer: 'Bose Corporation' })],
    { manufacturer: 'Bose', model: 'SoundTouch 10', kind: 'speaker', sure: true },
  ],
  'over AirPlay': [
    [announced('_airplay._tcp', { manufacturer: 'Bose', model: 'Bose Home Speaker 500' })],
    { manufacturer: 'Bose', model: 'Bose Home Speaker 500', kind: 'speaker', sure: true },
  ],
});
