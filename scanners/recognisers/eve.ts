import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { homekit } from './signs.ts';

const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['Eve Energy*', '20EBO*', '20EBU*'], 'plug'],
  [['Eve Thermo*', '20EBP*'], 'thermostat'],
  [['Eve Cam*'], 'camera'],
  [['Eve Light*', 'Eve Flare*'], 'light'],
  [['Eve *'], 'sensor'],
];

export default recogniseBy(
  'eve',
  on(homekit(['Eve *', '20EB*']), {
    manufacturer: 'Eve',
    model: ({ txt }) => txt['md'],
    kind: ({ txt }) => kinds.find(([models]) => matchesAnyGlob(models, txt['md']))?.[1],
    confidence: 0.86,
  }),
);
