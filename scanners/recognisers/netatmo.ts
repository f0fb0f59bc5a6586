import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { hardware, homekit, named } from './signs.ts';

const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['Welcome*', 'Presence*', '*Camera*'], 'camera'],
  [['*Doorbell*'], 'doorbell'],
  [['Netatmo Relay*', '*Relay*', '*Thermostat*', '*Valve*'], 'thermostat'],
  [['Healthy Home Coach*', '*Weather*'], 'sensor'],
];

export default recogniseBy(
  'netatmo',
  on(
    homekit([
      'Welcome',
      'Presence',
      'Netatmo*',
      'Healthy Home Coach*',
      'Smart Indoor Camera*',
      'Smart Outdoor Camera*',
      'Smart Video Doorbell*',
    ]),
    {
      manufacturer: 'Netatmo',
      model: ({ txt }) => txt['md'],
      kind: ({ txt }) => kinds.find(([models]) => matchesAnyGlob(models, txt['md']))?.[1],
      confidence: 0.87,
    },
  ),
  on(named(['netatmo-welcome*', 'netatmo-presence*']), {
    manufacturer: 'Netatmo',
    kind: 'camera',
    confidence: 0.7,
  }),
  on(named('netatmo*'), { manufacturer: 'Netatmo', confidence: 0.6 }),
  on(hardware('netatmo*'), { kind: 'sensor', confidence: 0.4 }),
);
