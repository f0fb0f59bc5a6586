import { on, recogniseBy } from './pattern.ts';
import { announces, describes, page } from './signs.ts';

export default recogniseBy(
  'linksys',
  on(describes({ manufacturer: 'Linksys*' }), {
    manufacturer: 'Linksys',
    model: ({ modelName, modelNumber }) => modelNumber ?? modelName,
    kind: 'router',
    confidence: 0.88,
  }),
  on(page({ title: ['Linksys*'] }), { manufacturer: 'Linksys', kind: 'router', confidence: 0.82 }),
  on(page({ realm: ['Linksys*', 'WRT*', 'EA????', 'E????'] }), {
    manufacturer: 'Linksys',
    model: ({ challenges }) => /\b(?:WRT|EA|E)\d{2,4}\w{0,4}/.exec(challenges[0]?.realm ?? '')?.[0],
    kind: 'router',
    confidence: 0.72,
  }),
  on(announces('_http._tcp', { instance: 'Linksys*' }), { manufacturer: 'Linksys', confidence: 0.75 }),
);
