import { on, recogniseBy } from './pattern.ts';
import { agent, announces, certified, describes, page } from './signs.ts';

const nas = { manufacturer: 'QNAP', kind: 'nas' } as const;

/** The announcement packs everything into one entry: `accessType=https,accessPort=443,model=TS-X53D,displayModel=TS-453D,fwVer=5.0.0`. */
const packed = (txt: Readonly<Record<string, string>>, key: string) =>
  Object.entries(txt)
    .map(([first, rest]) => new RegExp(`(?:^|,)${key}=([^,]{1,40})`, 'i').exec(`${first}=${rest}`)?.[1])
    .find(Boolean);

export default recogniseBy(
  'qnap',
  on(announces('_qdiscover._tcp'), {
    ...nas,
    model: ({ txt }) => packed(txt, 'displayModel') ?? packed(txt, 'model'),
    firmware: ({ txt }) => packed(txt, 'fwVer'),
    confidence: 0.94,
  }),
  on(describes({ manufacturer: 'QNAP*' }), { ...nas, model: ({ modelName }) => modelName, confidence: 0.92 }),
  on(page({ title: ['*QNAP*', 'QTS*'] }), { ...nas, confidence: 0.82 }),
  on(page({ server: 'http server*', text: '*/cgi-bin/QTS.cgi*' }), { ...nas, confidence: 0.82 }),
  on(certified({ subject: '*QNAP*' }), { ...nas, confidence: 0.82 }),
  on(agent('Linux TS-*'), { ...nas, model: (text) => /TS-\w{2,12}/.exec(text)?.[0], confidence: 0.75 }),
);
