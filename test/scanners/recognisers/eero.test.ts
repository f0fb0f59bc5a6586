import eero from '../../../scanners/recognisers/eero.ts';
import { announced, described, mac, recognises } from '../../support/recognition.ts';

recognises(eero, {
  'its description': [
    [described({ manufacturer: 'eero inc.', modelName: 'eero Pro 6' })],
    { manufacturer: 'eero', model: 'eero Pro 6', kind: 'router', sure: true },
  ],
  'its Thread border router': [
    [announced('_meshcop._udp', { vn: 'eero Inc.', mn: 'eero 6' })],
    { manufacturer: 'eero', model: 'eero 6', kind: 'router', sure: true },
  ],
  'its hardware address alone, without being sure': [[mac('00:ab:48:00:00:01')], { kind: 'router' }],
});
