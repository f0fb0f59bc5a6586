import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, named, replies } from './signs.ts';

/** Hubs and bridges of smaller makers, each with a service or name of its own. */
const makers: readonly (readonly [types: readonly string[], name: string])[] = [
  [['_lutron._tcp', '_leap._tcp'], 'Lutron'],
  [['_bond._tcp'], 'Bond'],
  [['_kizbox._tcp', '_kizboxdev._tcp'], 'Somfy'],
  [['_powerview._tcp', '_powerview-g3._tcp'], 'Hunter Douglas'],
  [['_loxone._tcp'], 'Loxone'],
  [['_plugwise._tcp'], 'Plugwise'],
];

export default recogniseBy(
  'smart-hub',
  ...makers.map(([types, manufacturer]) =>
    on(announces(types), { manufacturer, kind: 'hub', confidence: 0.84 }),
  ),
  on(replies({ st: 'urn:myharmony-com:device:harmony:*' }), {
    manufacturer: 'Logitech',
    model: 'Harmony Hub',
    kind: 'hub',
    confidence: 0.88,
  }),
  on(replies({ st: 'c4:director' }), { manufacturer: 'Control4', kind: 'hub', confidence: 0.86 }),
  on(named(['harmonyhub*', 'harmony-hub*']), { manufacturer: 'Logitech', kind: 'hub', confidence: 0.7 }),
  on(named(['homey-*']), { manufacturer: 'Homey', kind: 'hub', confidence: 0.7 }),
  on(named(['vera-*', 'fibaro*', 'hc2-*', 'hc3-*', 'hcl-*']), { kind: 'hub', confidence: 0.66 }),
  on(announces('_meshcop._udp'), {
    manufacturer: ({ txt }) => findVendor(txt['vn'])?.name ?? txt['vn'],
    confidence: 0.6,
  }),
);
