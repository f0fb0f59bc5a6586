import { goveeDevice } from '../discovery/govee.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { named } from './signs.ts';

export default recogniseBy(
  'govee',
  on(
    sign(goveeDevice, (device) => device),
    {
      manufacturer: 'Govee',
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: 'light',
      confidence: 0.92,
    },
  ),
  on(named(['govee*', 'ihoment*']), { manufacturer: 'Govee', kind: 'light', confidence: 0.6 }),
);
