import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'tado',
  on(homekit(['tado*', 'AC0*', 'IB0*', 'SMART THERMOSTAT*']), {
    manufacturer: 'tado°',
    model: ({ txt }) => txt['md'],
    confidence: 0.86,
  }),
  on(homekit(['tado*', 'IB0*']), { kind: 'thermostat', confidence: 0.74 }),
  on(withAll(named('tado*'), hardware('tado*')), {
    manufacturer: 'tado°',
    kind: 'thermostat',
    confidence: 0.78,
  }),
  on(named('tado*'), { manufacturer: 'tado°', kind: 'thermostat', confidence: 0.6 }),
);
