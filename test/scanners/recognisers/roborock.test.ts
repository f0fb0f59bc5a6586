import roborock from '../../../scanners/recognisers/roborock.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(roborock, {
  'its announcement': [
    [announced('_miio._udp', {}, 'roborock-vacuum-s5_miio1')],
    { manufacturer: 'Roborock', kind: 'vacuum', sure: true },
  ],
  'its host name': [
    [hostname('roborock-vacuum-a15_miio00000001')],
    { manufacturer: 'Roborock', model: 'a15', kind: 'vacuum', sure: true },
  ],
});
