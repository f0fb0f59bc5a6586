import { on, recogniseBy } from './pattern.ts';
import { announces, hardware } from './signs.ts';

export default recogniseBy(
  'dyson',
  on(announces('_dyson_mqtt._tcp'), {
    manufacturer: 'Dyson',
    model: ({ instance }) => /^(\d{3}[A-Z]?)_/.exec(instance)?.[1],
    kind: 'appliance',
    confidence: 0.92,
  }),
  on(announces('_360eye_mqtt._tcp'), {
    manufacturer: 'Dyson',
    model: '360 Eye',
    kind: 'vacuum',
    confidence: 0.92,
  }),
  on(hardware('dyson*'), { kind: 'appliance', confidence: 0.5 }),
);
