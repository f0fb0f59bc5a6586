import axis from '../../../scanners/recognisers/axis.ts';
import { announced, front, recognises } from '../../support/recognition.ts';

recognises(axis, {
  'its announcement': [
    [announced('_axis-video._tcp', { macaddress: 'ACCC8E4A1019' }, 'AXIS M3086-V - ACCC8E4A1019')],
    { manufacturer: 'Axis', model: 'M3086-V', kind: 'camera', sure: true },
  ],
  'its login realm': [
    [front({ realm: 'AXIS_ACCC8E4A1019' })],
    { manufacturer: 'Axis', kind: 'camera', sure: true },
  ],
});
