import { rokuInfo } from '../probes/roku-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { answered, describes, homekit, replies } from './signs.ts';

export default recogniseBy(
  'roku',
  on(answered(rokuInfo), {
    manufacturer: 'Roku',
    model: ({ model, modelNumber }) => model ?? modelNumber,
    firmware: ({ firmware }) => firmware,
    kind: ({ isTv }) => (isTv ? 'tv' : 'media-player'),
    confidence: 0.95,
  }),
  on(replies({ st: 'roku:ecp' }), { manufacturer: 'Roku', kind: 'media-player', confidence: 0.8 }),
  on(describes({ manufacturer: 'Roku*' }), {
    manufacturer: 'Roku',
    model: ({ modelName }) => modelName,
    kind: 'media-player',
    confidence: 0.85,
  }),
  on(homekit(['3810X', '3820X', '4660X', '7820X', 'C105X', 'C135X']), {
    manufacturer: 'Roku',
    confidence: 0.8,
  }),
);
