import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, named } from './signs.ts';

export default recogniseBy(
  'nintendo',
  on(withAll(named(['switch*', 'nintendo*']), hardware('nintendo*')), {
    manufacturer: 'Nintendo',
    kind: 'console',
    confidence: 0.8,
  }),
  on(named(['nintendo-switch*', 'nintendowii*', 'nintendo-wii*']), {
    manufacturer: 'Nintendo',
    kind: 'console',
    confidence: 0.7,
  }),
);
