import type { Kind } from '../core/model.ts';
import { miioDevice } from '../discovery/xiaomi.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { announces, named, page } from './signs.ts';

/** The middle word of a Xiaomi model name tells what it is: `zhimi-airpurifier-m1`, `chuangmi-plug-v3`. */
const kinds: readonly (readonly [words: readonly string[], kind: Kind])[] = [
  [['*-light-*', '*-bslamp*', '*-ceiling*'], 'light'],
  [['*-plug-*', '*-powerstrip-*', '*-switch-*'], 'plug'],
  [['*-camera-*', '*-ipc0*', 'isa-cam*'], 'camera'],
  [['*-vacuum-*'], 'vacuum'],
  [['*-gateway-*'], 'hub'],
  [['*-airpurifier-*', '*-humidifier-*', '*-fan-*', '*-cooker-*', '*-heater-*', '*-waterpuri*'], 'appliance'],
  [['*-airmonitor-*', '*-airrtc-*', '*-sensor*'], 'sensor'],
  [['*-wifispeaker-*'], 'voice-assistant'],
];

const kindOf = (name: string) => kinds.find(([words]) => matchesAnyGlob(words, name))?.[1];
const modelIn = (name: string) => /^([a-z0-9]{2,16}-[a-z0-9]{2,24}-[a-z0-9]{1,12})_mii?o/i.exec(name)?.[1];

export default recogniseBy(
  'xiaomi',
  on(announces('_miio._udp'), {
    manufacturer: 'Xiaomi',
    model: ({ instance }) => modelIn(instance),
    kind: ({ instance }) => kindOf(instance),
    confidence: 0.84,
  }),
  on(
    sign(miioDevice, (device) => device),
    { manufacturer: 'Xiaomi', confidence: 0.75 },
  ),
  on(named('*-*-*_mi*o*'), { manufacturer: 'Xiaomi', model: modelIn, kind: kindOf, confidence: 0.72 }),
  on(page({ title: ['Mi Router*', 'Xiaomi Router*'] }), {
    manufacturer: 'Xiaomi',
    kind: 'router',
    confidence: 0.8,
  }),
  on(named(['mitv*', 'mibox*']), { manufacturer: 'Xiaomi', kind: 'tv', confidence: 0.6 }),
);
