import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, named } from './signs.ts';

export default recogniseBy(
  'bosch',
  on(announces('_http._tcp', { instance: 'Bosch SHC*' }), {
    manufacturer: 'Bosch',
    model: 'Smart Home Controller',
    kind: 'hub',
    confidence: 0.9,
  }),
  on(announces('_homeconnect._tcp'), {
    manufacturer: ({ txt }) => findVendor(txt['brand'])?.name ?? txt['brand'],
    model: ({ txt }) => txt['vib'] ?? txt['type'],
    kind: 'appliance',
    confidence: 0.9,
  }),
  on(named(['bosch-*-*', 'siemens-*-*', 'neff-*-*', 'gaggenau-*-*']), { kind: 'appliance', confidence: 0.6 }),
  on(named('bosch-*'), { manufacturer: 'Bosch', confidence: 0.55 }),
  on(named('siemens-*'), { manufacturer: 'Siemens', confidence: 0.55 }),
);
