import eufy from '../../../scanners/recognisers/eufy.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(eufy, {
  'its HomeKit model': [[announced('_hap._tcp', { md: 'T8010' })], { manufacturer: 'eufy', model: 'T8010' }],
  'a robot': [[hostname('eufy-RoboVac-30C')], { manufacturer: 'eufy', kind: 'vacuum', sure: true }],
});
