import { on, recogniseBy } from './pattern.ts';
import { announces, homekit, replies } from './signs.ts';

export default recogniseBy(
  'nanoleaf',
  on(announces(['_nanoleafapi._tcp', '_nanoleafms._tcp']), {
    manufacturer: 'Nanoleaf',
    model: ({ txt }) => txt['md'],
    firmware: ({ txt }) => txt['srcvers'],
    kind: 'light',
    confidence: 0.93,
  }),
  on(replies({ st: ['nanoleaf:*', 'nanoleaf_aurora:*'] }), {
    manufacturer: 'Nanoleaf',
    kind: 'light',
    confidence: 0.88,
  }),
  on(homekit(['NL*', 'Nanoleaf*']), {
    manufacturer: 'Nanoleaf',
    model: ({ txt }) => txt['md'],
    kind: 'light',
    confidence: 0.8,
  }),
);
