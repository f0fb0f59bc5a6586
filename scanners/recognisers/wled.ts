import { wledInfo } from '../probes/wled-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, named } from './signs.ts';

export default recogniseBy(
  'wled',
  on(answered(wledInfo), {
    manufacturer: 'WLED',
    model: ({ product, architecture }) => product ?? architecture,
    firmware: ({ firmware }) => firmware,
    kind: 'light',
    confidence: 0.93,
  }),
  on(announces('_wled._tcp'), { manufacturer: 'WLED', kind: 'light', confidence: 0.92 }),
  on(named('wled-*'), { manufacturer: 'WLED', kind: 'light', confidence: 0.72 }),
);
