import { on, recogniseBy, withAll } from './pattern.ts';
import { describes, hardware, named } from './signs.ts';

export default recogniseBy(
  'playstation',
  on(named(['ps3-*', 'ps4-*', 'ps5-*', 'playstation*']), {
    manufacturer: 'PlayStation',
    kind: 'console',
    confidence: 0.78,
  }),
  on(withAll(named(['ps3', 'ps4', 'ps5', 'ps-*']), hardware('sony interactive*')), {
    manufacturer: 'PlayStation',
    kind: 'console',
    confidence: 0.82,
  }),
  on(describes({ manufacturer: 'Sony*', modelName: ['*PLAYSTATION*', 'PS3*', 'PS4*', 'PS5*'] }), {
    manufacturer: 'PlayStation',
    model: ({ modelName }) => modelName,
    kind: 'console',
    confidence: 0.88,
  }),
);
