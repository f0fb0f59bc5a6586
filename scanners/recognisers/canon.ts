import { on, recogniseBy } from './pattern.ts';
import { describes, page, replies } from './signs.ts';

export default recogniseBy(
  'canon',
  on(page({ server: ['CANON HTTP Server*', 'KS_HTTP*', 'Catwalk*'] }), {
    manufacturer: 'Canon',
    kind: 'printer',
    confidence: 0.8,
  }),
  on(describes({ manufacturer: 'CANON*', deviceType: '*:Printer:*' }), {
    manufacturer: 'Canon',
    model: ({ modelName }) => modelName,
    kind: 'printer',
    confidence: 0.9,
  }),
  on(replies({ server: '*Canon*IJ*' }), { manufacturer: 'Canon', kind: 'printer', confidence: 0.78 }),
  on(describes({ manufacturer: 'CANON*', modelName: ['EOS*', 'PowerShot*'] }), {
    manufacturer: 'Canon',
    model: ({ modelName }) => modelName,
    kind: 'camera',
    confidence: 0.8,
  }),
);
