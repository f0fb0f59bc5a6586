import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'arlo',
  on(announces('_arlo-video._tcp'), { manufacturer: 'Arlo', kind: 'hub', confidence: 0.85 }),
  on(homekit(['VMB*', 'Arlo*']), {
    manufacturer: 'Arlo',
    model: ({ txt }) => txt['md'],
    kind: 'hub',
    confidence: 0.85,
  }),
  on(withAll(named(['vmb*', 'arlo*base*']), hardware(['arlo*', 'netgear*'])), {
    manufacturer: 'Arlo',
    kind: 'hub',
    confidence: 0.75,
  }),
  on(withAll(named(['vmc*', 'arlo*', 'avd*']), hardware(['arlo*', 'netgear*'])), {
    manufacturer: 'Arlo',
    kind: 'camera',
    confidence: 0.7,
  }),
);
