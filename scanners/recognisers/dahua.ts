import { dhipDevice } from '../discovery/dahua-dhip.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { answered, describes, opens, page } from './signs.ts';

const camera = { manufacturer: 'Dahua', kind: 'camera' } as const;
const makers: readonly (readonly [words: readonly string[], maker: string])[] = [
  [['amcrest*'], 'Amcrest'],
  [['lorex*'], 'Lorex'],
  [['imou*', 'lechange*'], 'Imou'],
];

/** Built by Dahua, sold under another name. */
const brandOf = (text: string | undefined) =>
  makers.find(([words]) => matchesAnyGlob(words, text))?.[1] ?? 'Dahua';

export default recogniseBy(
  'dahua',
  on(
    sign(dhipDevice, (device) => device),
    {
      manufacturer: ({ manufacturer }) => brandOf(manufacturer),
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: ({ kind }) => (kind?.startsWith('VTO') ? 'doorbell' : 'camera'),
      confidence: 0.92,
    },
  ),
  on(
    answered(onvifInfo, ({ manufacturer }) =>
      matchesAnyGlob(['dahua*', 'amcrest*', 'lorex*', 'imou*'], manufacturer),
    ),
    {
      manufacturer: ({ manufacturer }) => brandOf(manufacturer),
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: 'camera',
      confidence: 0.9,
    },
  ),
  on(page({ realm: ['Login to ????????????*', 'Login to *DVR*'] }), { ...camera, confidence: 0.72 }),
  on(describes({ manufacturer: ['Dahua*', 'Amcrest*', 'Lorex*', 'Imou*'] }), {
    manufacturer: ({ manufacturer }) => brandOf(manufacturer),
    model: ({ modelName }) => modelName,
    kind: 'camera',
    confidence: 0.88,
  }),
  on(opens(37777), { ...camera, confidence: 0.6 }),
);
