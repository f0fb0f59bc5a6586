import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'aqara',
  on(homekit(['Aqara*', 'AH*', 'HM1S*', 'ZHWG*', 'lumi.*', 'AG0*', 'CH-*']), {
    manufacturer: 'Aqara',
    model: ({ txt }) => txt['md'],
    confidence: 0.85,
  }),
  on(announces('_miio._udp', { instance: 'lumi-gateway*' }), {
    manufacturer: 'Aqara',
    kind: 'hub',
    confidence: 0.85,
  }),
  on(announces('_aqara*._tcp'), { manufacturer: 'Aqara', kind: 'hub', confidence: 0.75 }),
  on(
    withAll(named(['lumi-gateway*', 'lumi.gateway*', 'aqara*hub*', 'lumi*']), hardware(['lumi*', 'xiaomi*'])),
    {
      manufacturer: 'Aqara',
      kind: 'hub',
      confidence: 0.72,
    },
  ),
  on(withAll(named(['aqara*camera*', 'lumi-camera*']), hardware(['lumi*', 'xiaomi*'])), {
    manufacturer: 'Aqara',
    kind: 'camera',
    confidence: 0.72,
  }),
);
