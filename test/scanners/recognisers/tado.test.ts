import tado from '../../../scanners/recognisers/tado.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(tado, {
  'its HomeKit bridge': [
    [announced('_hap._tcp', { md: 'tado internet bridge' })],
    { manufacturer: 'tado°', model: 'tado internet bridge', kind: 'thermostat', sure: true },
  ],
  'a name, without being sure': [[hostname('tadoIB01')], { manufacturer: 'tado°', kind: 'thermostat' }],
});
