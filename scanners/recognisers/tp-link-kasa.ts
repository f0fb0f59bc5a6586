import type { Kind } from '../core/model.ts';
import { kasaDevice } from '../discovery/kasa.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { kasaInfo } from '../probes/kasa-info.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { answered, hardware, named } from './signs.ts';

/** What the model's letters stand for (TP-Link's own product lines). */
const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['HS1*', 'HS3*', 'KP*', 'EP*'], 'plug'],
  [['HS2*', 'KS*', 'ES*', 'KL*', 'LB*'], 'light'],
  [['KC*', 'EC*', 'KD*'], 'camera'],
];

const kindOf = (model: string | undefined) => kinds.find(([models]) => matchesAnyGlob(models, model))?.[1];

export default recogniseBy(
  'tp-link-kasa',
  on(
    sign(kasaDevice, (device) => device),
    {
      manufacturer: 'TP-Link',
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: ({ model, kind }) => kindOf(model) ?? (kind?.includes('SMARTBULB') ? 'light' : undefined),
      name: ({ alias }) => alias,
      confidence: 0.95,
    },
  ),
  on(answered(kasaInfo), {
    manufacturer: 'TP-Link',
    model: ({ model }) => model,
    firmware: ({ firmware }) => firmware,
    kind: ({ model, type }) => kindOf(model) ?? (type?.includes('SMARTBULB') ? 'light' : undefined),
    confidence: 0.95,
  }),
  on(withAll(named(['hs1??', 'hs1??-*', 'kp1??*', 'ep??*']), hardware('tp link*')), {
    manufacturer: 'TP-Link',
    kind: 'plug',
    confidence: 0.7,
  }),
  on(withAll(named(['lb1??*', 'kl1??*', 'ks2??*', 'hs2??*']), hardware('tp link*')), {
    manufacturer: 'TP-Link',
    kind: 'light',
    confidence: 0.7,
  }),
);
