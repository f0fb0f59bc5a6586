import arlo from '../../../scanners/recognisers/arlo.ts';
import { announced, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(arlo, {
  'a base station': [
    [announced('_hap._tcp', { md: 'VMB4540' })],
    { manufacturer: 'Arlo', model: 'VMB4540', kind: 'hub', sure: true },
  ],
  'a camera by its name and hardware': [
    [mac('48:62:64:00:00:01'), hostname('VMC4041P-A1B2')],
    { manufacturer: 'Arlo', kind: 'camera' },
  ],
});
