import { matchesAnyGlob } from '../knowledge/glob.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { answered, describes, named, page } from './signs.ts';

/** Makers of cameras without a file of their own, by the words they use of themselves. */
const brands: readonly (readonly [words: readonly string[], maker: string])[] = [
  [['vivotek*'], 'Vivotek'],
  [['mobotix*'], 'Mobotix'],
  [['foscam*'], 'Foscam'],
  [['uniview*', 'unv'], 'Uniview'],
  [['hanwha*', 'samsung techwin*', 'wisenet*'], 'Hanwha'],
  [['geovision*'], 'GeoVision'],
  [['swann*'], 'Swann'],
  [['annke*'], 'Annke'],
  [['zmodo*'], 'Zmodo'],
  [['tiandy*'], 'Tiandy'],
  [['milesight*'], 'Milesight'],
  [['ezviz*'], 'EZVIZ'],
  [['wansview*'], 'Wansview'],
  [['ubnt camera*', 'unifi video*', 'unifi protect*'], 'Ubiquiti'],
];

const makerOf = (text: string | undefined) => brands.find(([words]) => matchesAnyGlob(words, text))?.[1];
const all = brands.flatMap(([words]) => words);

export default recogniseBy(
  'camera-brands',
  on(page({ server: all }), {
    manufacturer: ({ server }) => makerOf(server),
    kind: 'camera',
    confidence: 0.8,
  }),
  on(page({ title: all }), { manufacturer: ({ title }) => makerOf(title), kind: 'camera', confidence: 0.72 }),
  on(describes({ manufacturer: all }), {
    manufacturer: ({ manufacturer }) => makerOf(manufacturer),
    model: ({ modelName }) => modelName,
    kind: 'camera',
    confidence: 0.84,
  }),
  on(
    answered(onvifInfo, ({ manufacturer }) => makerOf(manufacturer) !== undefined),
    {
      manufacturer: ({ manufacturer }) => makerOf(manufacturer),
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      kind: 'camera',
      confidence: 0.9,
    },
  ),
  on(named(['vivotek*', 'foscam*', 'ipcam*', 'ipcamera*', 'wansview*', 'ezviz*', 'imou*']), {
    manufacturer: makerOf,
    kind: 'camera',
    confidence: 0.62,
  }),
  // Axis and Vivotek write what they are where the server's name goes; so do their many copies.
  on(page({ server: ['*network camera*', '*ip camera*', '*ipcam*', '*netcam*', 'GoAhead-Camera*'] }), {
    kind: 'camera',
    confidence: 0.66,
  }),
);
