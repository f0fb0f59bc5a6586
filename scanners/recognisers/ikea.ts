import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'ikea',
  on(homekit(['TRADFRI*', 'DIRIGERA*']), {
    manufacturer: 'IKEA',
    model: ({ txt }) => txt['md'],
    kind: 'hub',
    confidence: 0.9,
  }),
  on(announces('_ihsp._tcp'), { manufacturer: 'IKEA', model: 'DIRIGERA', kind: 'hub', confidence: 0.85 }),
  on(announces('_coap._udp', { instance: 'gw-*' }), {
    manufacturer: 'IKEA',
    model: 'TRADFRI gateway',
    kind: 'hub',
    confidence: 0.8,
  }),
  on(withAll(named(['tradfri*', 'gw-*', 'dirigera*']), hardware(['ikea*', 'murata*', 'silicon*'])), {
    manufacturer: 'IKEA',
    kind: 'hub',
    confidence: 0.75,
  }),
  on(announces('_meshcop._udp', { txt: { vn: 'IKEA*' } }), {
    manufacturer: 'IKEA',
    model: ({ txt }) => txt['mn'],
    kind: 'hub',
    confidence: 0.85,
  }),
  on(announces('_airplay._tcp', { txt: { model: ['SYMFONISK*', 'Bookshelf*'], manufacturer: '*' } }), {
    kind: 'speaker',
    confidence: 0.7,
  }),
);
