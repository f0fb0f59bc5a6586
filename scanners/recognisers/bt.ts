import { on, recogniseBy } from './pattern.ts';
import { describes, named, page } from './signs.ts';

const router = { manufacturer: 'BT', kind: 'router' } as const;

/** EE and Plusnet hubs are BT's, with another name on the box. */
export default recogniseBy(
  'bt',
  on(page({ title: ['BT Hub Manager*', 'BT Home Hub*', 'BT Smart Hub*', 'BT Hub*'] }), {
    ...router,
    confidence: 0.88,
  }),
  on(page({ title: ['EE Smart Hub*', 'EE Hub*', 'Brightbox*', 'Bright Box*'] }), {
    manufacturer: 'EE',
    kind: 'router',
    confidence: 0.86,
  }),
  on(page({ title: ['Plusnet Hub*'] }), { manufacturer: 'Plusnet', kind: 'router', confidence: 0.86 }),
  on(describes({ manufacturer: ['BT', 'British Telecom*'] }), {
    ...router,
    model: ({ modelName }) => modelName,
    confidence: 0.88,
  }),
  on(describes({ modelName: ['BT Home Hub*', 'BT Smart Hub*', 'Smart Hub 2*'] }), {
    ...router,
    model: ({ modelName }) => modelName,
    confidence: 0.86,
  }),
  on(named(['bthub*', 'bthomehub*', 'btsmarthub*']), { ...router, confidence: 0.72 }),
  on(named(['bt-whole-home*', 'btwholehome*']), {
    manufacturer: 'BT',
    kind: 'access-point',
    confidence: 0.72,
  }),
);
