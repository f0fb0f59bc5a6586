import type { Kind } from '../core/model.ts';
import { ubiquitiDevice } from '../discovery/ubiquiti.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { certified, describes, hardware, named, page } from './signs.ts';

/** Prefixes of Ubiquiti's product codes, as its controller lists them. */
const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [
    [
      'UDM*',
      'UDR*',
      'UDW*',
      'UXG*',
      'UCG*',
      'USG*',
      'UGW*',
      'ER-*',
      'ERLite*',
      'EdgeRouter*',
      'Dream*',
      'UniFi Dream*',
    ],
    'router',
  ],
  [['USW*', 'US-*', 'USL*', 'US8*', 'US16*', 'US24*', 'ES-*', 'EdgeSwitch*'], 'switch'],
  [['UVC*', 'UP-G*'], 'camera'],
  [['UNVR*', 'UCK*', 'UniFi-NVR*'], 'server'],
  [
    [
      'UAP*',
      'U7*',
      'U6*',
      'U5*',
      'U2*',
      'UAL*',
      'NanoBeam*',
      'NanoStation*',
      'LiteBeam*',
      'N5*',
      'NS*',
      'UniFi AP*',
    ],
    'access-point',
  ],
];

const kindOf = (model: string | undefined) => kinds.find(([models]) => matchesAnyGlob(models, model))?.[1];

export default recogniseBy(
  'ubiquiti',
  on(
    sign(ubiquitiDevice, (device) => device),
    {
      manufacturer: 'Ubiquiti',
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: ({ model }) => kindOf(model),
      name: ({ name }) => name,
      confidence: 0.92,
    },
  ),
  on(describes({ manufacturer: 'Ubiquiti*' }), {
    manufacturer: 'Ubiquiti',
    model: ({ modelName }) => modelName,
    kind: ({ modelName, modelDescription }) => kindOf(modelName) ?? kindOf(modelDescription),
    confidence: 0.88,
  }),
  on(certified({ subject: ['*UniFi*', '*UBNT*', '*unifi.local*'] }), {
    manufacturer: 'Ubiquiti',
    confidence: 0.8,
  }),
  on(page({ title: ['UniFi*', 'airOS*', 'EdgeOS*'] }), { manufacturer: 'Ubiquiti', confidence: 0.78 }),
  // The page of a console: a gateway for most, a recorder or a key for some. Access points serve none.
  on(page({ title: 'UniFi OS*' }), { kind: 'router', confidence: 0.55 }),
  on(page({ title: 'EdgeOS*' }), { kind: 'router', confidence: 0.75 }),
  on(page({ title: 'airOS*' }), { kind: 'access-point', confidence: 0.75 }),
  on(withAll(named(['uap*', 'u6-*', 'u7-*']), hardware('ubiquiti*')), {
    kind: 'access-point',
    confidence: 0.7,
  }),
);
