import { on, recogniseBy } from './pattern.ts';
import { named, opens } from './signs.ts';

/** Phones and tablets that only show a name: they announce little and change their hardware address. */
export default recogniseBy(
  'phone',
  on(named(['android-*', 'android_*']), { kind: 'phone', confidence: 0.65 }),
  on(named(['galaxy-s*', 'galaxy-a*', 'galaxy-note*', 'galaxy-z*', 'sm-g*', 'sm-s*', 'sm-a*']), {
    manufacturer: 'Samsung',
    kind: 'phone',
    confidence: 0.72,
  }),
  on(named(['galaxy-tab*', 'sm-t*', 'sm-x*']), { manufacturer: 'Samsung', kind: 'tablet', confidence: 0.72 }),
  on(named(['galaxy-watch*', 'pixel-watch*']), { kind: 'wearable', confidence: 0.72 }),
  on(named(['pixel-?', 'pixel-??', 'pixel-?-*', 'pixel-?a*']), {
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
  on(opens(62078), { manufacturer: 'Apple', kind: 'phone', confidence: 0.62 }),
);
