import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { shellyInfo } from '../probes/shelly-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, named, page } from './signs.ts';

/** What the words in Shelly's model names stand for. */
const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['*plug*', 'shplg*', 'snpl*', 's3pl*', 's4pl*'], 'plug'],
  [
    [
      '*bulb*',
      '*vintage*',
      '*duo*',
      '*rgbw*',
      '*dimmer*',
      'shdm*',
      'shblb*',
      'shvin*',
      'shrgbw*',
      'snd*',
      's3dm*',
    ],
    'light',
  ],
  [['*trv*', 'shtrv*', '*wallthermostat*'], 'thermostat'],
  [
    [
      '*ht*',
      '*flood*',
      '*smoke*',
      '*motion*',
      '*dw*',
      '*em',
      '*em-*',
      '*3em*',
      '*gas*',
      '*uni*',
      'shht*',
      'shwt*',
      'shem*',
      'snsn*',
      'spem*',
      's3em*',
    ],
    'sensor',
  ],
  [['*blugw*', '*ble-gateway*', '*blugateway*'], 'hub'],
  [['shelly*', 'sh*', 'sn*', 'sp*', 's3*', 's4*'], 'plug'],
];

const kindOf = (...models: readonly (string | undefined)[]) =>
  models.flatMap((model) => kinds.find(([names]) => matchesAnyGlob(names, model))?.[1] ?? [])[0];

/** `shellyplus1-a8032ab12345` without its hardware address. */
const modelIn = (instance: string) =>
  /^(shelly[a-z0-9]{1,24}(?:-[a-z0-9]{1,4})?)-[0-9a-f]{6,12}$/i.exec(instance)?.[1]?.toLowerCase();

export default recogniseBy(
  'shelly',
  on(answered(shellyInfo), {
    manufacturer: 'Shelly',
    model: ({ app, model }) => model ?? app,
    firmware: ({ firmware }) => firmware,
    kind: ({ app, model }) => kindOf(app && `shelly${app}`, model),
    confidence: 0.96,
  }),
  on(announces('_shelly._tcp'), {
    manufacturer: 'Shelly',
    model: ({ txt, instance }) => txt['app'] ?? modelIn(instance),
    firmware: ({ txt }) => txt['ver'],
    kind: ({ txt, instance }) => kindOf(modelIn(instance), txt['app'] && `shelly${txt['app']}`),
    confidence: 0.9,
  }),
  on(announces('_http._tcp', { instance: 'shelly*-*' }), {
    manufacturer: 'Shelly',
    model: ({ instance }) => modelIn(instance),
    kind: ({ instance }) => kindOf(modelIn(instance)),
    confidence: 0.88,
  }),
  on(named('shelly*-*'), {
    manufacturer: 'Shelly',
    model: modelIn,
    kind: (host) => kindOf(modelIn(host)),
    confidence: 0.7,
  }),
  on(page({ realm: 'shelly*' }), {
    manufacturer: 'Shelly',
    model: ({ challenges }) => modelIn(challenges[0]?.realm ?? ''),
    confidence: 0.85,
  }),
);
