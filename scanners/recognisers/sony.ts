import { on, recogniseBy } from './pattern.ts';
import { announces, describes, named, replies } from './signs.ts';

const television = ['BRAVIA*', 'KD-*', 'KDL-*', 'XR-*', 'FW-*', 'K-*'];
const sound = ['HT-*', 'SRS-*', 'STR-*', 'CMT-*', 'BDV-*'];

export default recogniseBy(
  'sony',
  on(describes({ manufacturer: 'Sony*', modelName: television }), {
    manufacturer: 'Sony',
    model: ({ modelName }) => modelName,
    kind: 'tv',
    confidence: 0.86,
  }),
  on(describes({ manufacturer: 'Sony*', modelName: sound }), {
    manufacturer: 'Sony',
    model: ({ modelName }) => modelName,
    kind: 'speaker',
    confidence: 0.84,
  }),
  on(replies({ st: 'urn:schemas-sony-com:service:ScalarWebAPI:*' }), {
    manufacturer: 'Sony',
    confidence: 0.85,
  }),
  on(announces('_airplay._tcp', { txt: { manufacturer: 'Sony*' } }), {
    manufacturer: 'Sony',
    model: ({ txt }) => txt['model'],
    kind: 'tv',
    confidence: 0.65,
  }),
  on(named(['bravia*', 'sony-tv*']), { manufacturer: 'Sony', kind: 'tv', confidence: 0.6 }),
);
