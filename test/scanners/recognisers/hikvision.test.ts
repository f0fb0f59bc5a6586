import { sadpDevice } from '../../../scanners/discovery/hikvision-sadp.ts';
import hikvision from '../../../scanners/recognisers/hikvision.ts';
import { saw } from '../../support/observations.ts';
import { front, recognises } from '../../support/recognition.ts';

recognises(hikvision, {
  'its own answer': [
    [saw(sadpDevice, { model: 'DS-2CD2042WD-I', firmware: 'V5.3.6 build 151104', activated: true })],
    { manufacturer: 'Hikvision', model: 'DS-2CD2042WD-I', firmware: 'V5.3.6', kind: 'camera', sure: true },
  ],
  'its web server': [
    [front({ server: 'App-webs/' })],
    { manufacturer: 'Hikvision', kind: 'camera', sure: true },
  ],
  'its login realm': [
    [front({ realm: 'DS-2CD2385G1-I' })],
    { manufacturer: 'Hikvision', model: 'DS-2CD2385G1-I', kind: 'camera', sure: true },
  ],
});
