import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'ecobee',
  on(announces(['_ecobee._tcp', '_sideplay._tcp'], { txt: { mdl: ['ecobee*', 'eb-*'] } }), {
    manufacturer: 'ecobee',
    model: ({ txt }) => txt['mdl'],
    kind: 'thermostat',
    confidence: 0.92,
  }),
  on(homekit(['EB-*', 'ecobee*']), {
    manufacturer: 'ecobee',
    model: ({ txt }) => txt['md'],
    confidence: 0.88,
  }),
  on(withAll(named('ecobee*'), hardware('ecobee*')), {
    manufacturer: 'ecobee',
    kind: 'thermostat',
    confidence: 0.78,
  }),
);
