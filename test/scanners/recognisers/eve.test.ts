import eve from '../../../scanners/recognisers/eve.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(eve, {
  'a plug': [
    [announced('_hap._tcp', { md: 'Eve Energy 20EBU4101' })],
    { manufacturer: 'Eve', model: 'Eve Energy 20EBU4101', kind: 'plug', sure: true },
  ],
});
