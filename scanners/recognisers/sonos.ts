import { sonosInfo } from '../probes/sonos-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, describes, replies } from './signs.ts';

const speaker = { manufacturer: 'Sonos', kind: 'speaker' } as const;

export default recogniseBy(
  'sonos',
  on(answered(sonosInfo), {
    ...speaker,
    model: ({ model }) => model,
    firmware: ({ firmware }) => firmware,
    confidence: 0.96,
  }),
  on(describes({ manufacturer: 'Sonos*' }), {
    ...speaker,
    model: ({ modelName }) => modelName,
    firmware: ({ firmware }) => firmware,
    confidence: 0.95,
  }),
  on(replies({ st: 'urn:schemas-upnp-org:device:ZonePlayer:*' }), {
    ...speaker,
    model: ({ server }) => /\(([A-Z0-9]{2,12})\)\s*$/.exec(server ?? '')?.[1],
    firmware: ({ server }) => /Sonos\/([\w.-]{1,32})/.exec(server ?? '')?.[1],
    confidence: 0.9,
  }),
  on(announces('_sonos._tcp'), { ...speaker, confidence: 0.9 }),
  on(announces('_airplay._tcp', { txt: { manufacturer: 'Sonos*' } }), {
    ...speaker,
    model: ({ txt }) => txt['model'],
    firmware: ({ txt }) => txt['fv'],
    confidence: 0.88,
  }),
);
