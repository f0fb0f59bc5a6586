import ecobee from '../../../scanners/recognisers/ecobee.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(ecobee, {
  'its announcement': [
    [announced('_sideplay._tcp', { mdl: 'ecobee3 lite' })],
    { manufacturer: 'ecobee', model: 'ecobee3 lite', kind: 'thermostat', sure: true },
  ],
  'its HomeKit model': [
    [announced('_hap._tcp', { md: 'EB-STATE6' })],
    { manufacturer: 'ecobee', model: 'EB-STATE6' },
  ],
});
