import { tuyaBroadcast } from '../discovery/tuya.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { named, opens } from './signs.ts';

/**
 * Sold under hundreds of brands: the box has another name, and nothing on the network tells the kind. What is always on
 * is a plug more often than anything else, which is good for a guess.
 */
export default recogniseBy(
  'tuya',
  on(
    sign(tuyaBroadcast, (device) => device),
    { manufacturer: 'Tuya', confidence: 0.7 },
  ),
  on(
    sign(tuyaBroadcast, (device) => device),
    { kind: 'plug', confidence: 0.34 },
  ),
  on(opens(6668), { manufacturer: 'Tuya', confidence: 0.5 }),
  on(opens(6668), { kind: 'plug', confidence: 0.34 }),
  on(named(['tuya-*', 'tuya_*', 'smartlife*']), { manufacturer: 'Tuya', confidence: 0.55 }),
  on(named(['*smart-plug*', '*smartplug*']), { kind: 'plug', confidence: 0.5 }),
);
