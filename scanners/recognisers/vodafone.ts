import { on, recogniseBy } from './pattern.ts';
import { describes, named, page } from './signs.ts';

export default recogniseBy(
  'vodafone',
  on(page({ title: ['Vodafone*', '*Vodafone Wi-Fi Hub*', 'Vodafone Station*'] }), {
    manufacturer: 'Vodafone',
    kind: 'router',
    confidence: 0.82,
  }),
  on(describes({ manufacturer: 'Vodafone*' }), {
    manufacturer: 'Vodafone',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.86,
  }),
  on(describes({ modelName: ['Vodafone*', 'HHG2500*', 'THG3000*', 'VOX*'] }), {
    manufacturer: 'Vodafone',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.84,
  }),
  on(named(['vodafone.*', 'vodafoneconnect', 'broadband']), { manufacturer: 'Vodafone', confidence: 0.4 }),
);
