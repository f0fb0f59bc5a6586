import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, named } from './signs.ts';

const boards = hardware(['wyze*', 'tianjin hualai*']);

export default recogniseBy(
  'wyze',
  on(withAll(named(['wyze*cam*', 'wyzecam*', 'wyze-*']), boards), {
    manufacturer: 'Wyze',
    kind: 'camera',
    confidence: 0.72,
  }),
  on(withAll(named(['wyze*plug*', 'wlpp*']), boards), {
    manufacturer: 'Wyze',
    kind: 'plug',
    confidence: 0.74,
  }),
  on(withAll(named(['wyze*bulb*', 'wlpa*']), boards), {
    manufacturer: 'Wyze',
    kind: 'light',
    confidence: 0.74,
  }),
);
