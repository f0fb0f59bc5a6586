import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, describes, greets, hardware, named, page } from './signs.ts';

/** Telecare: people's lives hang on it. It is recognised from what it says by itself and handled with care. */
export default recogniseBy(
  'tunstall',
  on(named(['tunstall*', 'lifeline*']), { manufacturer: 'Tunstall', kind: 'telecare', confidence: 0.75 }),
  on(describes({ manufacturer: 'Tunstall*' }), {
    manufacturer: 'Tunstall',
    model: ({ modelName }) => modelName,
    kind: 'telecare',
    confidence: 0.88,
  }),
  on(announces('*', { instance: ['Lifeline*', 'Tunstall*'] }), {
    manufacturer: 'Tunstall',
    kind: 'telecare',
    confidence: 0.75,
  }),
  on(withAll(page({ title: ['Lifeline*', 'Tunstall*'] }), hardware('tunstall*')), {
    manufacturer: 'Tunstall',
    model: ({ title }) => title,
    kind: 'telecare',
    confidence: 0.88,
  }),
  on(greets('Tunstall *'), { manufacturer: 'Tunstall', kind: 'telecare', confidence: 0.8 }),
);
