import { on, recogniseBy } from './pattern.ts';
import { agent, named, page } from './signs.ts';

export default recogniseBy(
  'brother',
  on(page({ server: 'debut/*' }), { manufacturer: 'Brother', kind: 'printer', confidence: 0.84 }),
  on(page({ title: 'Brother *' }), {
    manufacturer: 'Brother',
    model: ({ title }) => /^Brother ((?:HL|MFC|DCP|ADS|QL|PT)-\w{2,12})/.exec(title ?? '')?.[1],
    kind: 'printer',
    confidence: 0.84,
  }),
  on(agent('Brother *'), {
    manufacturer: 'Brother',
    firmware: (text) => /Firmware Ver\.\s{0,2}([\w.]{1,12})/i.exec(text)?.[1],
    kind: 'printer',
    confidence: 0.84,
  }),
  on(named(['brn????????????', 'brw????????????']), {
    manufacturer: 'Brother',
    kind: 'printer',
    confidence: 0.78,
  }),
);
