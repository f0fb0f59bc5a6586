import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { httpFront } from '../probes/http-front.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { agent, certified, describes, hardware, page } from './signs.ts';

const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['GS*', 'JGS*', 'XS*', 'MS5*'], 'switch'],
  [['WAX*', 'WAC*', 'WN*', 'EX*', 'EAX*', 'WG*'], 'access-point'],
  [['ReadyNAS*', 'RN*'], 'nas'],
  [
    [
      'R*',
      'RAX*',
      'RBR*',
      'D*',
      'DG*',
      'WNR*',
      'WNDR*',
      'MR*',
      'MK*',
      'Orbi*',
      'Nighthawk*',
      'LAX*',
      'CAX*',
      'XR*',
    ],
    'router',
  ],
];

const kindOf = (model: string | undefined): Kind | undefined => {
  if (matchesAnyGlob(['WNR*', 'WNDR*'], model)) return 'router';
  return kinds.find(([models]) => matchesAnyGlob(models, model))?.[1];
};

/** The realm is the brand and the model: `NETGEAR R7000`. */
const realm = sign(httpFront, (front) =>
  front.state === 'open'
    ? front.challenges.flatMap(
        (challenge) => /^NETGEAR ([A-Z]{1,5}[\w-]{2,16})/i.exec(challenge.realm ?? '')?.[1] ?? [],
      )[0]
    : undefined,
);

export default recogniseBy(
  'netgear',
  on(realm, { manufacturer: 'Netgear', model: (model) => model, kind: kindOf, confidence: 0.88 }),
  on(describes({ manufacturer: 'NETGEAR*' }), {
    manufacturer: 'Netgear',
    model: ({ modelName, modelNumber }) =>
      (matchesAnyGlob(['NETGEAR*'], modelName) ? modelNumber : modelName) ?? modelName,
    kind: ({ modelName, modelNumber }) => kindOf(modelNumber) ?? kindOf(modelName),
    confidence: 0.88,
  }),
  on(page({ title: ['NETGEAR *', '*Orbi*', 'Nighthawk*'] }), {
    manufacturer: 'Netgear',
    model: ({ title }) => /NETGEAR (?:Router )?([A-Z]{1,4}\d[\w-]{2,12})/i.exec(title ?? '')?.[1],
    kind: ({ title }) => kindOf(/NETGEAR (?:Router )?([A-Z]{1,4}\d[\w-]{2,12})/i.exec(title ?? '')?.[1]),
    confidence: 0.8,
  }),
  on(agent(['*NETGEAR*', 'GS???T*', 'GS???E*']), {
    manufacturer: 'Netgear',
    model: (text) => /\b(GS\w{3,10}|[A-Z]{1,4}\d{3,4}\w{0,6})\b/.exec(text)?.[1],
    firmware: (text) => /firmware (?:version )?v?([\d.]{3,20})/i.exec(text)?.[1],
    kind: 'switch',
    confidence: 0.82,
  }),
  on(withAll(agent('*ProSafe*'), hardware('netgear*')), {
    manufacturer: 'Netgear',
    kind: 'switch',
    confidence: 0.84,
  }),
  on(certified({ subject: '*routerlogin.net*' }), {
    manufacturer: 'Netgear',
    kind: 'router',
    confidence: 0.86,
  }),
);
