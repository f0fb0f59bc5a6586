import { on, recogniseBy } from './pattern.ts';
import { announces, describes, named, replies } from './signs.ts';

/** Makers of televisions, each of which says who it is in its description. */
const makers: readonly (readonly [manufacturer: string, name: string])[] = [
  ['Panasonic*', 'Panasonic'],
  ['Philips*', 'Philips'],
  ['TP Vision*', 'Philips'],
  ['Hisense*', 'Hisense'],
  ['TCL*', 'TCL'],
  ['Sharp*', 'Sharp'],
  ['Toshiba*', 'Toshiba'],
  ['Vestel*', 'Vestel'],
  ['Loewe*', 'Loewe'],
  ['VIZIO*', 'Vizio'],
];

export default recogniseBy(
  'television',
  ...makers.map(([manufacturer, name]) =>
    on(
      describes({
        manufacturer,
        deviceType: ['*:MediaRenderer:*', '*:dial:*', '*:tvdevice:*', '*:Basic:*', '*ProviderDevice*'],
        modelName: ['*TV*', '*VIErA*', '??PUS*', '??OLED*', '??PFS*', 'TX-*', '*LED*'],
      }),
      {
        manufacturer: name,
        model: ({ modelName }) => modelName,
        kind: 'tv',
        confidence: 0.82,
      },
    ),
  ),
  on(announces(['_philipstv_rpc._tcp', '_philipstv_s_rpc._tcp']), {
    manufacturer: 'Philips',
    kind: 'tv',
    confidence: 0.86,
  }),
  on(announces('_viziocast._tcp'), { manufacturer: 'Vizio', kind: 'tv', confidence: 0.84 }),
  on(replies({ st: 'urn:panasonic-com:device:p00RemoteController:*' }), {
    manufacturer: 'Panasonic',
    kind: 'tv',
    confidence: 0.86,
  }),
  on(announces('_androidtvremote2._tcp'), { kind: 'tv', confidence: 0.6 }),
  on(describes({ friendlyName: ['*[TV]*', '* TV', 'TV *', 'Smart TV*'] }), { kind: 'tv', confidence: 0.6 }),
  on(named(['*smart-tv*', '*smarttv*', 'androidtv*']), { kind: 'tv', confidence: 0.6 }),
);
