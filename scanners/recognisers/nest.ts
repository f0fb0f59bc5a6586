import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, hardware, named } from './signs.ts';

const boards = hardware(['nest labs*', 'google*']);

export default recogniseBy(
  'nest',
  on(withAll(named(['nest-thermostat*', '*thermostat*', '02aa01*', '09aa01*']), boards), {
    manufacturer: 'Google',
    kind: 'thermostat',
    confidence: 0.7,
  }),
  on(withAll(named(['nest-protect*', '06aa01*', '*protect*']), boards), {
    manufacturer: 'Google',
    kind: 'sensor',
    confidence: 0.65,
  }),
  on(withAll(named(['nest-cam*', 'nest-hello*', '*nestcam*']), boards), {
    manufacturer: 'Google',
    kind: 'camera',
    confidence: 0.65,
  }),
  on(announces('_nest-cam._tcp'), { manufacturer: 'Google', kind: 'camera', confidence: 0.8 }),
  on(announces('_meshcop._udp', { txt: { vn: ['Nest*', 'Google*'] } }), {
    manufacturer: 'Google',
    model: ({ txt }) => txt['mn'],
    confidence: 0.75,
  }),
);
