import withings from '../../../scanners/recognisers/withings.ts';
import { hostname, mac, recognises } from '../../support/recognition.ts';

recognises(withings, {
  'scales by their name': [[hostname('WBS05-1234')], { manufacturer: 'Withings', kind: 'sensor' }],
  'its hardware address alone, without being sure': [[mac('00:24:e4:00:00:01')], { kind: 'sensor' }],
});
