import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, homekit, named } from './signs.ts';

const boards = hardware([
  'august*',
  'assa abloy*',
  'yale*',
  'murata*',
  'texas instruments*',
  'liteon*',
  'fn link*',
]);

/** Locks and their Wi-Fi bridges: they are only ever recognised, never looked at closely. */
export default recogniseBy(
  'yale',
  on(homekit(['August*', 'ASL-*', 'Yale*']), {
    manufacturer: 'Yale',
    model: ({ txt }) => txt['md'],
    kind: 'lock',
    confidence: 0.86,
  }),
  on(withAll(named(['august*', 'yale*']), boards), { manufacturer: 'Yale', kind: 'lock', confidence: 0.74 }),
  on(withAll(named('connect*'), hardware(['august*'])), {
    manufacturer: 'Yale',
    kind: 'lock',
    confidence: 0.74,
  }),
  on(named(['yale*alarm*', 'yale-sync*']), { manufacturer: 'Yale', kind: 'alarm', confidence: 0.75 }),
);
