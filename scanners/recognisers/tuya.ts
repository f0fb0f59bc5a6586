import { tuyaBroadcast } from '../discovery/tuya.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { named } from './signs.ts';

/** Sold under hundreds of brands: the box has another name, and nothing on the network tells the kind. */
export default recogniseBy(
  'tuya',
  on(
    sign(tuyaBroadcast, (device) => device),
    { manufacturer: 'Tuya', confidence: 0.7 },
  ),
  on(named(['tuya-*', 'tuya_*', 'smartlife*']), { manufacturer: 'Tuya', confidence: 0.55 }),
  on(named(['*smart-plug*', '*smartplug*']), { kind: 'plug', confidence: 0.5 }),
);
