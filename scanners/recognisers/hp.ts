import { on, recogniseBy, withAll } from './pattern.ts';
import { agent, certified, hardware, named, page } from './signs.ts';

/** `HP HTTP Server; HP OfficeJet Pro 8020 series - 1KR57B; Serial Number: …; Built: …` */
const modelIn = (server: string | undefined) =>
  /^HP HTTP Server; (HP [^;]{2,60}?)(?: - [\w]{4,10})?;/i.exec(server ?? '')?.[1];

export default recogniseBy(
  'hp',
  on(page({ server: 'HP HTTP Server*' }), {
    manufacturer: 'HP',
    model: ({ server }) => modelIn(server),
    kind: 'printer',
    confidence: 0.88,
  }),
  on(page({ server: ['Virata-EmWeb*', 'HP-ChaiSOE*'], title: ['HP *', '*LaserJet*'] }), {
    manufacturer: 'HP',
    kind: 'printer',
    confidence: 0.8,
  }),
  on(
    page({
      title: [
        'HP LaserJet*',
        'HP OfficeJet*',
        'HP DeskJet*',
        'HP ENVY*',
        'HP Smart Tank*',
        'HP Color LaserJet*',
      ],
    }),
    {
      manufacturer: 'HP',
      model: ({ title }) => /^HP [\w -]{3,50}/.exec(title ?? '')?.[0].trim(),
      kind: 'printer',
      confidence: 0.84,
    },
  ),
  on(agent(['HP ETHERNET MULTI-ENVIRONMENT*']), { manufacturer: 'HP', kind: 'printer', confidence: 0.85 }),
  on(withAll(named(['npi??????', 'hp??????', 'hp????????????']), hardware(['hewlett packard*', 'hp'])), {
    manufacturer: 'HP',
    kind: 'printer',
    confidence: 0.72,
  }),
  on(certified({ subject: ['*CN=HP??????*', '*O=HP*'] }), { manufacturer: 'HP', confidence: 0.7 }),
);
