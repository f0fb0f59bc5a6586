import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, named } from './signs.ts';

const boards = hardware(['blink*', 'amazon*', 'atheros*', 'texas instruments*', 'immedia*']);

export default recogniseBy(
  'blink',
  on(withAll(named('blink*'), boards), { manufacturer: 'Blink', kind: 'camera', confidence: 0.65 }),
  on(withAll(named(['blink-sync*', 'blinksync*', 'blink-hub*']), boards), {
    manufacturer: 'Blink',
    kind: 'hub',
    confidence: 0.7,
  }),
);
