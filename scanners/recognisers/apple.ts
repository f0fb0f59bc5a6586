import type { Kind } from '../core/model.ts';
import { mdnsService } from '../discovery/mdns.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { announces, hardware, named } from './signs.ts';

/** What Apple's model ids begin with; the digits after a comma tell the generation. */
const kinds: readonly (readonly [model: string, kind: Kind])[] = [
  ['AppleTV*', 'media-player'],
  ['AudioAccessory*', 'voice-assistant'],
  ['iPhone*', 'phone'],
  ['iPod*', 'phone'],
  ['iPad*', 'tablet'],
  ['Watch*', 'wearable'],
  ['Mac*', 'computer'],
  ['iMac*', 'computer'],
  ['AirPort*', 'access-point'],
];

const names: ReadonlyMap<string, string> = new Map([
  ['AppleTV5,3', 'Apple TV HD'],
  ['AppleTV6,2', 'Apple TV 4K'],
  ['AppleTV11,1', 'Apple TV 4K (2nd generation)'],
  ['AppleTV14,1', 'Apple TV 4K (3rd generation)'],
  ['AudioAccessory1,1', 'HomePod'],
  ['AudioAccessory1,2', 'HomePod'],
  ['AudioAccessory5,1', 'HomePod mini'],
  ['AudioAccessory6,1', 'HomePod (2nd generation)'],
]);

const kindOf = (model: string) => kinds.find(([pattern]) => matchesAnyGlob([pattern], model))?.[1];

/** Under which TXT key each service carries the model id. Other makers' receivers carry names of their own there. */
const model = sign(mdnsService, ({ type, txt }) => {
  const carried = {
    '_airplay._tcp': 'model',
    '_raop._tcp': 'am',
    '_companion-link._tcp': 'rpmd',
  };
  const key = new Map(Object.entries(carried)).get(type);
  return key && appleId(txt[key]);
});

/** File servers of other makers call themselves a Mac here, so that a Mac shows a nice picture of them. */
const claimedModel = sign(mdnsService, ({ type, txt }) =>
  type === '_device-info._tcp' ? appleId(txt['model']) : undefined,
);

function appleId(text: string | undefined): string | undefined {
  return text && /^[A-Za-z]{2,16}\d{1,3},\d{1,3}$/.test(text) && kindOf(text) ? text : undefined;
}

const sync = announces([
  '_apple-mobdev2._tcp',
  '_mediaremotetv._tcp',
  '_appletv-v2._tcp',
  '_touch-able._tcp',
]);

export default recogniseBy(
  'apple',
  on(model, { manufacturer: 'Apple', model: (id) => names.get(id) ?? id, kind: kindOf, confidence: 0.88 }),
  on(claimedModel, { kind: kindOf, confidence: 0.52 }),
  on(withAll(claimedModel, hardware('apple*')), { model: (id) => id, kind: kindOf, confidence: 0.86 }),
  on(announces('_airplay._tcp', { txt: { model: '*,*', osvers: '?*' } }), {
    firmware: ({ txt }) => txt['osvers'],
    confidence: 0.7,
  }),
  on(announces('_airport._tcp'), { manufacturer: 'Apple', kind: 'access-point', confidence: 0.8 }),
  on(sync, { manufacturer: 'Apple', confidence: 0.75 }),
  on(announces('_apple-mobdev2._tcp'), { kind: 'phone', confidence: 0.5 }),
  on(announces('_companion-link._tcp'), { manufacturer: 'Apple', confidence: 0.7 }),
  on(named(['iphone*', '*-iphone*']), {
    manufacturer: 'Apple',
    kind: 'phone',
    confidence: 0.7,
  }),
  on(named(['ipad*', '*-ipad*']), { manufacturer: 'Apple', kind: 'tablet', confidence: 0.7 }),
  on(named(['*macbook*', '*imac*', '*mac-mini*']), {
    manufacturer: 'Apple',
    kind: 'computer',
    confidence: 0.7,
  }),
  on(named(['apple-watch*', '*applewatch*', '*-apple-watch', 'watch']), {
    kind: 'wearable',
    confidence: 0.6,
  }),
  on(named(['homepod*', '*-homepod*']), { manufacturer: 'Apple', kind: 'voice-assistant', confidence: 0.6 }),
);
