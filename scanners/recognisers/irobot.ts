import { on, recogniseBy } from './pattern.ts';
import { announces, certified, named } from './signs.ts';

export default recogniseBy(
  'irobot',
  on(announces('_amzn-alexa._tcp', { instance: ['irobot-*', 'roomba-*'] }), {
    manufacturer: 'iRobot',
    kind: 'vacuum',
    confidence: 0.88,
  }),
  on(named(['irobot-*', 'roomba-*', 'braava-*']), {
    manufacturer: 'iRobot',
    kind: 'vacuum',
    confidence: 0.78,
  }),
  on(certified({ subject: ['*Roomba*', '*iRobot*'] }), {
    manufacturer: 'iRobot',
    kind: 'vacuum',
    confidence: 0.85,
  }),
);
