import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, describes, hardware, named } from './signs.ts';

export default recogniseBy(
  'bose',
  on(announces('_bose-passport._tcp'), { manufacturer: 'Bose', kind: 'speaker', confidence: 0.88 }),
  on(announces('_soundtouch._tcp'), {
    manufacturer: 'Bose',
    model: ({ txt }) => txt['model'],
    kind: 'speaker',
    confidence: 0.9,
  }),
  on(describes({ manufacturer: 'Bose*' }), {
    manufacturer: 'Bose',
    model: ({ modelName }) => modelName,
    kind: 'speaker',
    confidence: 0.88,
  }),
  on(announces('_airplay._tcp', { txt: { manufacturer: 'Bose*' } }), {
    manufacturer: 'Bose',
    model: ({ txt }) => txt['model'],
    kind: 'speaker',
    confidence: 0.85,
  }),
  on(withAll(named(['bose*', 'soundtouch*']), hardware('bose*')), { kind: 'speaker', confidence: 0.7 }),
);
