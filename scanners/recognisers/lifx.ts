import { lifxDevice } from '../discovery/lifx.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { announces, hardware, homekit } from './signs.ts';

export default recogniseBy(
  'lifx',
  on(
    sign(lifxDevice, (light) => light),
    {
      manufacturer: 'LIFX',
      kind: 'light',
      firmware: ({ firmware }) => firmware,
      name: ({ label }) => label,
      confidence: 0.93,
    },
  ),
  on(homekit('LIFX*'), {
    manufacturer: 'LIFX',
    model: ({ txt }) => txt['md'],
    kind: 'light',
    confidence: 0.9,
  }),
  on(announces('_lifx._udp'), { manufacturer: 'LIFX', kind: 'light', confidence: 0.9 }),
  on(hardware('lifi labs*'), { manufacturer: 'LIFX', kind: 'light', confidence: 0.5 }),
);
