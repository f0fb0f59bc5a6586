import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, hardware, named } from './signs.ts';

export default recogniseBy(
  'smartthings',
  on(hardware(['smartthings*', 'physical graph*']), {
    manufacturer: 'Samsung',
    kind: 'hub',
    confidence: 0.5,
  }),
  on(
    withAll(
      named(['st-*', 'hub*', 'smartthings*']),
      hardware(['smartthings*', 'physical graph*', 'samjin*']),
    ),
    {
      manufacturer: 'Samsung',
      model: 'SmartThings Hub',
      kind: 'hub',
      confidence: 0.75,
    },
  ),
  on(announces('_meshcop._udp', { txt: { vn: 'SmartThings*' } }), {
    manufacturer: 'Samsung',
    model: ({ txt }) => txt['mn'],
    kind: 'hub',
    confidence: 0.8,
  }),
);
