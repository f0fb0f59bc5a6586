import type { Kind } from '../core/model.ts';
import { broadlinkDevice } from '../discovery/broadlink.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { named } from './signs.ts';

/** Numbers of models, from the open python-broadlink library (broadlink/__init__.py); remote controls are hubs here. */
const kinds: readonly (readonly [from: number, to: number, kind: Kind])[] = [
  [0x0000, 0x0000, 'plug'],
  [0x2711, 0x2711, 'plug'],
  [0x2714, 0x2714, 'sensor'],
  [0x2717, 0x2720, 'plug'],
  [0x2733, 0x2736, 'plug'],
  [0x273e, 0x273e, 'plug'],
  [0x2712, 0x2712, 'hub'],
  [0x272a, 0x272a, 'hub'],
  [0x2737, 0x273d, 'hub'],
  [0x277c, 0x27de, 'hub'],
  [0x5f36, 0x653c, 'hub'],
  [0x60c7, 0x60c8, 'light'],
  [0x6539, 0x653a, 'hub'],
  [0x7530, 0x7579, 'plug'],
];

export default recogniseBy(
  'broadlink',
  on(
    sign(broadlinkDevice, (device) => device),
    {
      manufacturer: 'Broadlink',
      kind: ({ type }) => kinds.find(([from, to]) => type >= from && type <= to)?.[2],
      name: ({ name }) => name,
      confidence: 0.85,
    },
  ),
  on(named(['broadlink*', 'rm-mini*', 'rm4*']), { manufacturer: 'Broadlink', kind: 'hub', confidence: 0.6 }),
);
