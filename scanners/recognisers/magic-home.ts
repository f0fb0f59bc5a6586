import { magicHomeDevice } from '../discovery/magic-home.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { hardware, named, opens } from './signs.ts';

/** The same module sits in solar loggers and heating controls too: only these names are the light maker's own. */
const lights = ['AK001-ZJ*', 'HF-LPB100-ZJ*', 'HF-A11-ZJ*', 'ZG-*'];

const light = { manufacturer: 'Magic Home', kind: 'light' } as const;

export default recogniseBy(
  'magic-home',
  on(
    sign(magicHomeDevice, ({ model }) => (matchesAnyGlob(lights, model) ? model : undefined)),
    { ...light, model: (model) => model, confidence: 0.88 },
  ),
  on(named(['ledenet*', 'zengge*', 'magichome*']), { ...light, confidence: 0.7 }),
  on(withAll(opens(5577), hardware('*zengge')), { ...light, confidence: 0.76 }),
  on(opens(5577), { kind: 'light', confidence: 0.5 }),
);
