import { on, recogniseBy } from './pattern.ts';
import { certified, describes, named, page, replies } from './signs.ts';

export default recogniseBy(
  'epson',
  on(page({ server: ['EPSON_Linux*', 'EPSON HTTP*', 'EPSON-HTTP*'] }), {
    manufacturer: 'Epson',
    kind: 'printer',
    confidence: 0.86,
  }),
  on(replies({ server: '*EPSON*' }), { manufacturer: 'Epson', kind: 'printer', confidence: 0.74 }),
  on(describes({ manufacturer: ['EPSON*', 'Seiko Epson*'] }), {
    manufacturer: 'Epson',
    model: ({ modelName }) => modelName,
    confidence: 0.88,
  }),
  on(named('epson??????'), { manufacturer: 'Epson', kind: 'printer', confidence: 0.72 }),
  on(certified({ subject: '*EPSON*' }), { manufacturer: 'Epson', kind: 'printer', confidence: 0.76 }),
);
