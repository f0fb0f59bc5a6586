import bosch from '../../../scanners/recognisers/bosch.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(bosch, {
  'a smart home controller': [
    [announced('_http._tcp', {}, 'Bosch SHC [64-da-a0-00-00-01]')],
    { manufacturer: 'Bosch', model: 'Smart Home Controller', kind: 'hub', sure: true },
  ],
  'an oven of a sister brand': [
    [announced('_homeconnect._tcp', { brand: 'Siemens', vib: 'HB676GBS6' })],
    { manufacturer: 'Siemens', model: 'HB676GBS6', kind: 'appliance', sure: true },
  ],
  'a name, without being sure': [
    [hostname('bosch-dishwasher-0150')],
    { manufacturer: 'Bosch', kind: 'appliance' },
  ],
});
