import energy from '../../../scanners/recognisers/energy.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(energy, {
  'a solar gateway': [
    [announced('_enphase-envoy._tcp', { serialnum: '1' })],
    { manufacturer: 'Enphase', model: 'Envoy', kind: 'solar', sure: true },
  ],
  'a meter': [
    [announced('_hwenergy._tcp', { product_type: 'HWE-P1', product_name: 'P1 Meter' })],
    { manufacturer: 'HomeWizard', model: 'P1 Meter', kind: 'sensor', sure: true },
  ],
  'a charger by its name, without being sure': [
    [hostname('go-eCharger_000001')],
    { manufacturer: 'go-e', kind: 'ev-charger' },
  ],
});
