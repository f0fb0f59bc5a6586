import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'hive',
  on(homekit(['HHKBridge*', 'Hive*']), {
    manufacturer: 'Hive',
    model: ({ txt }) => txt['md'],
    kind: 'hub',
    confidence: 0.88,
  }),
  on(hardware('hive'), { manufacturer: 'Hive', kind: 'hub', confidence: 0.5 }),
  on(withAll(named(['hive*hub*', 'hub-*', 'nano*']), hardware('hive')), {
    manufacturer: 'Hive',
    kind: 'hub',
    confidence: 0.75,
  }),
);
