import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { httpFront } from '../probes/http-front.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { agent, describes, hardware, page } from './signs.ts';

/** What the letters of Zyxel's models stand for (its own product lines). */
const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['NWA*', 'WAC*', 'WAX*', 'WBE*', 'WRE*', 'WAP*', 'PLA*'], 'access-point'],
  [['GS*', 'XGS*', 'XMG*', 'XS*', 'ES-*'], 'switch'],
  [['NSA*', 'NAS*'], 'nas'],
  [
    [
      'VMG*',
      'AMG*',
      'EMG*',
      'PMG*',
      'NBG*',
      'DX*',
      'EX*',
      'AX*',
      'LTE*',
      'NR*',
      'P-*',
      'USG*',
      'ZyWALL*',
      'ATP*',
    ],
    'router',
  ],
];

/** The letters, the figures and what follows: `VMG3925-B10C`, `NBG6817`, `P-660HN-T1A`. */
const model =
  /\b((?:VMG|AMG|EMG|PMG|NBG|DX|EX|LTE|NR|USG|ATP|NWA|WAC|WAX|WBE|WRE|XGS|XMG|GS|NSA|NAS)\d{3,4}[\w-]{0,12}|P-\d{3}[\w-]{1,8})/;
const modelIn = (text: string | undefined) => model.exec(text ?? '')?.[1];
const kindOf = (text: string | undefined) => kinds.find(([models]) => matchesAnyGlob(models, text))?.[1];

const titled = sign(httpFront, (front) =>
  front.state === 'open'
    ? [front.title, ...front.challenges.map(({ realm }) => realm)].map(modelIn).find(Boolean)
    : undefined,
);

export default recogniseBy(
  'zyxel',
  on(withAll(titled, hardware('zyxel*')), {
    manufacturer: 'Zyxel',
    model: (text) => text,
    kind: kindOf,
    confidence: 0.86,
  }),
  on(page({ title: ['ZyXEL*', '*ZyWALL*', '*Zyxel*'] }), {
    manufacturer: 'Zyxel',
    model: ({ title }) => modelIn(title),
    kind: ({ title }) => kindOf(modelIn(title)),
    confidence: 0.82,
  }),
  on(describes({ manufacturer: ['ZyXEL*'] }), {
    manufacturer: 'Zyxel',
    model: ({ modelName }) => modelName,
    kind: ({ modelName }) => kindOf(modelName),
    confidence: 0.88,
  }),
  on(withAll(agent('*'), hardware('zyxel*')), {
    manufacturer: 'Zyxel',
    model: modelIn,
    kind: (text) => kindOf(modelIn(text)),
    confidence: 0.84,
  }),
);
