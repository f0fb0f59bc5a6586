import { on, recogniseBy, withAll } from './pattern.ts';
import { describes, hardware, named, opens, page } from './signs.ts';

const nas = { manufacturer: 'Western Digital', kind: 'nas' } as const;

export default recogniseBy(
  'western-digital',
  on(describes({ manufacturer: ['Western Digital*', 'WDC*'], modelName: ['*WD TV*'] }), {
    manufacturer: 'Western Digital',
    model: ({ modelName }) => modelName,
    kind: 'media-player',
    confidence: 0.9,
  }),
  on(describes({ manufacturer: ['Western Digital*', 'WDC*'] }), {
    ...nas,
    model: ({ modelName }) => modelName,
    confidence: 0.88,
  }),
  on(page({ title: ['*My Cloud*', '*WDMyCloud*'] }), { ...nas, confidence: 0.84 }),
  on(named(['wdmycloud*', 'mycloud*', 'mybooklive*', 'wdmycloudex*']), { ...nas, confidence: 0.76 }),
  on(withAll(opens(139, 445), hardware('western digital*')), { kind: 'nas', confidence: 0.65 }),
);
