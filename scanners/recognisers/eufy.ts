import { on, recogniseBy, withAll } from './pattern.ts';
import { hardware, homekit, named } from './signs.ts';

export default recogniseBy(
  'eufy',
  on(homekit(['T8*', 'eufy*', 'HomeBase*']), {
    manufacturer: 'eufy',
    model: ({ txt }) => txt['md'],
    confidence: 0.82,
  }),
  on(
    withAll(
      named(['homebase*', 'eufy*base*', 'station*']),
      hardware(['anker*', 'eufy*', 'fantasia trading*']),
    ),
    {
      manufacturer: 'eufy',
      kind: 'hub',
      confidence: 0.72,
    },
  ),
  on(withAll(named(['eufy*cam*', 'eufy-*']), hardware(['anker*', 'eufy*', 'fantasia trading*'])), {
    manufacturer: 'eufy',
    kind: 'camera',
    confidence: 0.65,
  }),
  on(named('eufy*'), { manufacturer: 'eufy', confidence: 0.6 }),
  on(named(['eufy*robovac*', 'robovac*']), { manufacturer: 'eufy', kind: 'vacuum', confidence: 0.72 }),
);
