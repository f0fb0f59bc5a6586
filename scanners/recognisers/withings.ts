import { on, recogniseBy } from './pattern.ts';
import { hardware, named } from './signs.ts';

export default recogniseBy(
  'withings',
  on(named(['withings*scale*', 'ws-*', 'wbs0*']), {
    manufacturer: 'Withings',
    kind: 'sensor',
    confidence: 0.7,
  }),
  on(named('withings*'), { manufacturer: 'Withings', confidence: 0.7 }),
  on(hardware('withings*'), { kind: 'sensor', confidence: 0.5 }),
);
