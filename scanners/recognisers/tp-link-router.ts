import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { httpFront } from '../probes/http-front.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { certified, describes, named, page } from './signs.ts';

const names = ['Archer*', 'Deco*', 'TL-W*', 'TL-M*', 'TD-*', 'AX*', 'RE*'];

/** Repeaters and access points share the routers' pages; their models tell them apart. */
const kindOf = (model: string | undefined): Kind =>
  matchesAnyGlob(['RE*', 'TL-WA*', 'EAP*', 'TL-WPA*'], model) ? 'access-point' : 'router';

/** Older routers name themselves where they ask for the login: `TP-LINK Wireless N Router WR841N`. */
const realm = sign(httpFront, (front) => {
  const realms = front.state === 'open' ? front.challenges.map((challenge) => challenge.realm) : [];
  return realms.find((text) => matchesAnyGlob(['TP-LINK *Router*', 'TP-LINK *Modem*', 'TP-LINK *AP*'], text));
});

const modelIn = (text: string) =>
  /^TL-\w{3,12}/.exec(text)?.[0] ??
  /\b((?:TL|TD)-\w{2,20}|Archer \w{2,10}|Deco \w{2,6}|(?:WR|RE|EAP|CPE)\d{3,4}\w{0,4})/i.exec(text)?.[1];

export default recogniseBy(
  'tp-link-router',
  on(describes({ manufacturer: 'TP-L*', deviceType: '*:InternetGatewayDevice:*' }), {
    manufacturer: 'TP-Link',
    model: ({ modelName }) => modelName,
    kind: ({ modelName }) => kindOf(modelName),
    confidence: 0.9,
  }),
  on(describes({ manufacturer: 'TP-L*', modelName: names }), {
    manufacturer: 'TP-Link',
    model: ({ modelName }) => modelName,
    kind: ({ modelName }) => kindOf(modelName),
    confidence: 0.86,
  }),
  on(page({ title: ['TL-W*', 'TL-M*', 'TD-W*', 'Archer *'] }), {
    manufacturer: 'TP-Link',
    model: ({ title }) => modelIn(title ?? ''),
    kind: ({ title }) => kindOf(modelIn(title ?? '')),
    confidence: 0.76,
  }),
  on(page({ title: ['TP-LINK*', 'TP-Link*'] }), {
    manufacturer: 'TP-Link',
    model: ({ title }) => modelIn(title ?? ''),
    kind: ({ title }) => (modelIn(title ?? '') ? kindOf(modelIn(title ?? '')) : undefined),
    confidence: 0.74,
  }),
  on(realm, {
    manufacturer: 'TP-Link',
    model: modelIn,
    kind: (text) => kindOf(modelIn(text)),
    confidence: 0.82,
  }),
  on(certified({ subject: '*tplinkwifi.net*' }), {
    manufacturer: 'TP-Link',
    kind: 'router',
    confidence: 0.85,
  }),
  on(named(['tplinkwifi', 'tplinkap', 'tplinkrepeater']), { manufacturer: 'TP-Link', confidence: 0.6 }),
);
