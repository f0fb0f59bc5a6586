import { on, recogniseBy } from './pattern.ts';
import { announces, named } from './signs.ts';

export default recogniseBy(
  'roborock',
  on(announces('_miio._udp', { instance: ['roborock-vacuum-*', 'rockrobo-*'] }), {
    manufacturer: 'Roborock',
    kind: 'vacuum',
    confidence: 0.9,
  }),
  on(named(['roborock-vacuum-*', 'rockrobo*', 'roborock*']), {
    manufacturer: 'Roborock',
    model: (host) => /^roborock-vacuum-([a-z0-9]{1,8})/i.exec(host)?.[1],
    kind: 'vacuum',
    confidence: 0.78,
  }),
);
