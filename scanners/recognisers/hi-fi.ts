import { on, recogniseBy } from './pattern.ts';
import { announces, describes, replies } from './signs.ts';

/** Makers of sound equipment, each of which says who it is in its description. */
const makers: readonly (readonly [manufacturer: string, name: string])[] = [
  ['Yamaha*', 'Yamaha'],
  ['Denon*', 'Denon'],
  ['Marantz*', 'Marantz'],
  ['ONKYO*', 'Onkyo'],
  ['Pioneer*', 'Pioneer'],
  ['Bang*Olufsen*', 'Bang & Olufsen'],
  ['Harman*', 'Harman Kardon'],
  ['JBL*', 'JBL'],
  ['Naim*', 'Naim'],
  ['Cambridge Audio*', 'Cambridge Audio'],
  ['Bluesound*', 'Bluesound'],
  ['LinkPlay*', 'LinkPlay'],
  ['Libratone*', 'Libratone'],
  ['Teufel*', 'Teufel'],
  ['Devialet*', 'Devialet'],
  ['Roberts*', 'Roberts'],
  ['Pure*', 'Pure'],
];

export default recogniseBy(
  'hi-fi',
  ...makers.map(([manufacturer, name]) =>
    on(
      describes({
        manufacturer,
        deviceType: ['*:MediaRenderer:*', '*:AiosDevice:*', '*:ACT-Denon:*', '*:Product:*'],
      }),
      {
        manufacturer: name,
        model: ({ modelName }) => modelName,
        kind: 'speaker',
        confidence: 0.84,
      },
    ),
  ),
  on(announces('_heos-audio._tcp'), { kind: 'speaker', confidence: 0.8 }),
  on(replies({ st: ['urn:schemas-denon-com:device:*', 'urn:schemas-frontier-silicon-com:undok:fsapi:*'] }), {
    kind: 'speaker',
    confidence: 0.8,
  }),
  on(
    announces([
      '_bangolufsen._tcp',
      '_beoremote._tcp',
      '_musc._tcp',
      '_linkplay._tcp',
      '_stream-magic._tcp',
      '_smoip._tcp',
      '_devialet-http._tcp',
    ]),
    {
      kind: 'speaker',
      confidence: 0.8,
    },
  ),
);
