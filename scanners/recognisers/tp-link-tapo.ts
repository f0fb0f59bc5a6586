import type { Kind } from '../core/model.ts';
import { tapoDevice } from '../discovery/tapo.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { answered, hardware, homekit, named } from './signs.ts';

const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['P1*', 'P3*', 'EP*', 'KP*', 'HS1*'], 'plug'],
  [['L*', 'KL*', 'S5*', 'S2*', 'KS*', 'TS*'], 'light'],
  [['D1*', 'D2*'], 'doorbell'],
  [['C*', 'TC*', 'VIGI*'], 'camera'],
  [['H1*', 'H2*', 'KH*'], 'hub'],
  [['RV*'], 'vacuum'],
];

/** The kind of product comes first in words, for those whose letters are new. */
const types: readonly (readonly [types: readonly string[], kind: Kind])[] = [
  [['*PLUG*'], 'plug'],
  [['*BULB*', '*SWITCH*'], 'light'],
  [['*CAMERA*'], 'camera'],
  [['*HUB*'], 'hub'],
  [['*ROBOVAC*'], 'vacuum'],
  [['*ROUTER*', '*DECO*'], 'router'],
];

function kindOf(model: string | undefined, type: string | undefined): Kind | undefined {
  return (
    kinds.find(([models]) => matchesAnyGlob(models, model))?.[1] ??
    types.find(([words]) => matchesAnyGlob(words, type))?.[1]
  );
}

export default recogniseBy(
  'tp-link-tapo',
  on(
    sign(tapoDevice, (device) => device),
    {
      manufacturer: 'TP-Link',
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: ({ model, kind }) => kindOf(model, kind),
      confidence: 0.93,
    },
  ),
  on(
    answered(onvifInfo, ({ manufacturer }) => matchesAnyGlob(['tp-link*', 'tapo*'], manufacturer)),
    {
      manufacturer: 'TP-Link',
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: 'camera',
      confidence: 0.9,
    },
  ),
  on(homekit(['Tapo *', 'P125*', 'L530*']), {
    manufacturer: 'TP-Link',
    model: ({ txt }) => txt['md'],
    confidence: 0.85,
  }),
  on(withAll(named(['tapo*_camera*', 'c1??', 'c2??', 'tapo_c*']), hardware('tp link*')), {
    manufacturer: 'TP-Link',
    kind: 'camera',
    confidence: 0.7,
  }),
  on(withAll(named(['p1??', 'tapo_p*', 'tapo-p*']), hardware('tp link*')), {
    manufacturer: 'TP-Link',
    kind: 'plug',
    confidence: 0.7,
  }),
);
