import type { Kind } from '../core/model.ts';
import { mdnsService } from '../discovery/mdns.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { castInfo } from '../probes/cast-info.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { answered, describes } from './signs.ts';

/** What Cast models are, by the names that Google and the makers of televisions give them. */
const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [
    ['Chromecast*', 'Google TV Streamer*', 'SHIELD*', '*set top box*', 'Xiaomi TV Box*', 'MiBOX*'],
    'media-player',
  ],
  [['Google Home*', 'Google Nest*', 'Nest *', 'Lenovo Smart*'], 'voice-assistant'],
  [['*TV*', 'BRAVIA*', 'AQUOS*'], 'tv'],
];

/** Capability bit 0 of the `ca` entry is a picture; without it there is only sound (Cast SDK, device capabilities). */
function kindOf(model: string, capabilities: string | undefined): Kind | undefined {
  const known = kinds.find(([models]) => matchesAnyGlob(models, model))?.[1];
  if (known || !capabilities || !/^\d{1,9}$/.test(capabilities)) return known;
  return Number(capabilities) % 2 === 1 ? 'tv' : 'speaker';
}

const makers: readonly (readonly [models: readonly string[], maker: string])[] = [
  [['Chromecast*', 'Google *', 'Nest *'], 'Google'],
  [['BRAVIA*'], 'Sony'],
  [['SHIELD*'], 'NVIDIA'],
  [['JBL*'], 'JBL'],
  [['TCL*', '*TCL*'], 'TCL'],
  [['Xiaomi*', 'Mi*', 'MIBOX*'], 'Xiaomi'],
  [['Philips*'], 'Philips'],
  [['Lenovo*'], 'Lenovo'],
];

const makerOf = (model: string | undefined) => makers.find(([models]) => matchesAnyGlob(models, model))?.[1];

/** A group is announced by one of its members and says nothing about that one. */
const receiver = sign(mdnsService, ({ type, txt }) =>
  type === '_googlecast._tcp' && txt['md'] && txt['md'] !== 'Google Cast Group'
    ? { model: txt['md'], capabilities: txt['ca'] }
    : undefined,
);

export default recogniseBy(
  'google-cast',
  on(receiver, {
    manufacturer: ({ model }) => makerOf(model),
    model: ({ model }) => model,
    confidence: 0.88,
  }),
  on(receiver, { kind: ({ model }) => kindOf(model, undefined), confidence: 0.86 }),
  on(receiver, { kind: ({ model, capabilities }) => kindOf(model, capabilities), confidence: 0.6 }),
  on(answered(castInfo), {
    manufacturer: ({ manufacturer, model }) => makerOf(model) ?? manufacturer,
    model: ({ model }) => model,
    kind: ({ model }) => kindOf(model ?? '', undefined),
    firmware: ({ build }) => build,
    confidence: 0.86,
  }),
  on(describes({ manufacturer: 'Google*', modelName: ['Chromecast*', 'Google *', 'Nest *', 'Eureka*'] }), {
    manufacturer: 'Google',
    model: ({ modelName }) => modelName,
    kind: ({ modelName }) => kindOf(modelName ?? '', undefined),
    confidence: 0.85,
  }),
);
