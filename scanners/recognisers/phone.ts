import { neighbourEntry } from '../discovery/neighbour-sweep.ts';
import { locallyAdministered } from '../knowledge/oui.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { named, opens } from './signs.ts';

/** Prefixes that machines inside a computer get from their host (QEMU, Docker), and not from a phone's privacy. */
const inComputers = /^(?:52:54:00|02:42)/;

/** Phones, tablets and watches make up their hardware address; little else at home does. */
const madeUp = sign(neighbourEntry, ({ mac }) =>
  locallyAdministered(mac) && !inComputers.test(mac.toLowerCase()) ? mac : undefined,
);

/** Phones and tablets that only show a name: they announce little and change their hardware address. */
export default recogniseBy(
  'phone',
  on(named(['android-*', 'android_*']), { kind: 'phone', confidence: 0.65 }),
  on(named(['*galaxy-s*', '*galaxy-a*', '*galaxy-note*', '*galaxy-z*', 'sm-g*', 'sm-s*', 'sm-a*']), {
    manufacturer: 'Samsung',
    kind: 'phone',
    confidence: 0.72,
  }),
  on(named(['*galaxy-tab*', 'sm-t*', 'sm-x*']), {
    manufacturer: 'Samsung',
    kind: 'tablet',
    confidence: 0.72,
  }),
  on(named(['galaxy-watch*', 'pixel-watch*']), { kind: 'wearable', confidence: 0.72 }),
  on(named(['pixel-?', 'pixel-??', 'pixel-?-*', 'pixel-?a*', '*-s-pixel-*']), {
    manufacturer: 'Google',
    kind: 'phone',
    confidence: 0.72,
  }),
  on(
    named([
      'oneplus-*',
      'redmi-*',
      'xiaomi-1*',
      'mi-1*',
      'poco-*',
      'huawei_*',
      'honor-*',
      'moto-*',
      'nokia-*',
      'fairphone*',
      'nothing-phone*',
      'xperia-*',
    ]),
    {
      kind: 'phone',
      confidence: 0.7,
    },
  ),
  on(madeUp, { kind: 'phone', confidence: 0.36 }),
  on(opens(62078), { manufacturer: 'Apple', kind: 'phone', confidence: 0.62 }),
);
