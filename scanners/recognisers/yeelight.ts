import { yeelightDevice } from '../discovery/yeelight.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { announces, homekit, named } from './signs.ts';

const light = { manufacturer: 'Yeelight', kind: 'light' } as const;

export default recogniseBy(
  'yeelight',
  on(
    sign(yeelightDevice, (device) => device),
    {
      ...light,
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      name: ({ name }) => name,
      confidence: 0.93,
    },
  ),
  on(announces('_miio._udp', { instance: 'yeelink-light-*' }), {
    ...light,
    model: ({ instance }) => /^yeelink-light-([a-z0-9]{1,16})/i.exec(instance)?.[1],
    confidence: 0.9,
  }),
  on(homekit(['YL*', 'YLDP*', 'YLXD*']), { ...light, model: ({ txt }) => txt['md'], confidence: 0.85 }),
  on(named(['yeelink-light-*', 'yeelight-*']), { ...light, confidence: 0.75 }),
);
