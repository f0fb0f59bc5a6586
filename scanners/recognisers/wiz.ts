import type { Kind } from '../core/model.ts';
import { wizDevice } from '../discovery/wiz.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { named } from './signs.ts';

/** The module's name holds what it drives: SH a light with colours, TW whites, DW dimming, SOCKET a plug, FAN a fan. */
const kindOf = (module: string | undefined): Kind =>
  matchesAnyGlob(['*SOCKET*'], module) ? 'plug' : matchesAnyGlob(['*FAN*'], module) ? 'appliance' : 'light';

export default recogniseBy(
  'wiz',
  on(
    sign(wizDevice, (device) => device),
    {
      manufacturer: 'WiZ',
      model: ({ module }) => module,
      firmware: ({ firmware }) => firmware,
      kind: ({ module }) => kindOf(module),
      confidence: 0.93,
    },
  ),
  on(named('wiz_*'), { manufacturer: 'WiZ', kind: 'light', confidence: 0.65 }),
);
