import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, named } from './signs.ts';

const boards = hardware(['ring', 'ring llc', 'amazon*', 'texas instruments*', 'silicon laboratories*']);

export default recogniseBy(
  'ring',
  on(withAll(named(['ring-*', 'ringdoorbell*', 'ring?*']), boards), {
    manufacturer: 'Ring',
    kind: 'doorbell',
    confidence: 0.65,
  }),
  on(
    withAll(named(['ringstickupcam*', 'ringspotlight*', 'ringfloodlight*', 'ringcam*', 'ring*cam*']), boards),
    {
      manufacturer: 'Ring',
      kind: 'camera',
      confidence: 0.7,
    },
  ),
  on(withAll(named(['ringalarm*', 'ring-alarm*', 'ringbase*']), boards), {
    manufacturer: 'Ring',
    kind: 'alarm',
    confidence: 0.7,
  }),
);
