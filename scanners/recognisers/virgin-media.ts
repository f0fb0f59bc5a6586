import { on, recogniseBy } from './pattern.ts';
import { describes, named, page } from './signs.ts';

export default recogniseBy(
  'virgin-media',
  on(page({ text: ['*Virgin Media*Hub*', '*Virgin Media*Router*', '*Super Hub*', 'Virgin Media Hub*'] }), {
    manufacturer: 'Virgin Media',
    model: ({ title }) => /\b(?:Super )?Hub \d\b/.exec(title ?? '')?.[0],
    kind: 'router',
    confidence: 0.84,
  }),
  on(describes({ friendlyName: ['*Virgin Media*', 'VMDG*'] }), {
    manufacturer: 'Virgin Media',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.84,
  }),
  on(named(['vmdg*', 'superhub*']), { manufacturer: 'Virgin Media', kind: 'router', confidence: 0.7 }),
);
