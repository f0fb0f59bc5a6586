import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, named } from './signs.ts';

export default recogniseBy(
  'sonoff',
  on(announces('_ewelink._tcp'), {
    manufacturer: 'Sonoff',
    kind: ({ txt }) =>
      matchesAnyGlob(['light', 'rgb*', '*_light', 'bulb*'], txt['type'])
        ? 'light'
        : matchesAnyGlob(['th_plug', '*sensor*'], txt['type'])
          ? 'sensor'
          : 'plug',
    model: ({ txt }) => txt['type'],
    confidence: 0.82,
  }),
  on(named('ewelink_*'), { manufacturer: 'Sonoff', kind: 'plug', confidence: 0.65 }),
);
