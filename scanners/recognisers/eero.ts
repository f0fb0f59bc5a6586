import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, describes, hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'eero',
  on(describes({ manufacturer: 'eero*' }), {
    manufacturer: 'eero',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.88,
  }),
  on(homekit('eero*'), {
    manufacturer: 'eero',
    model: ({ txt }) => txt['md'],
    kind: 'router',
    confidence: 0.85,
  }),
  on(announces('_meshcop._udp', { txt: { vn: 'eero*' } }), {
    manufacturer: 'eero',
    model: ({ txt }) => txt['mn'],
    kind: 'router',
    confidence: 0.8,
  }),
  on(withAll(named('eero*'), hardware('eero*')), { manufacturer: 'eero', kind: 'router', confidence: 0.75 }),
  on(hardware('eero*'), { kind: 'router', confidence: 0.5 }),
);
