import type { Kind } from '../core/model.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces } from './signs.ts';

/** Device types (Matter Device Library 1.3) that a home has. */
const types: ReadonlyMap<string, Kind> = new Map([
  ['10', 'lock'],
  ['14', 'hub'],
  ['21', 'sensor'],
  ['34', 'speaker'],
  ['35', 'tv'],
  ['40', 'media-player'],
  ['43', 'appliance'],
  ['112', 'appliance'],
  ['114', 'appliance'],
  ['115', 'appliance'],
  ['116', 'vacuum'],
  ['117', 'appliance'],
  ['118', 'sensor'],
  ['256', 'light'],
  ['257', 'light'],
  ['262', 'sensor'],
  ['263', 'sensor'],
  ['266', 'plug'],
  ['267', 'plug'],
  ['268', 'light'],
  ['269', 'light'],
  ['769', 'thermostat'],
  ['770', 'sensor'],
  ['775', 'sensor'],
  ['1292', 'ev-charger'],
]);

/** Vendor numbers of the Connectivity Standards Alliance. */
const vendors: ReadonlyMap<string, string> = new Map([
  ['4107', 'Philips Hue'],
  ['4442', 'Nanoleaf'],
  ['4447', 'Aqara'],
  ['4476', 'IKEA'],
  ['4631', 'Amazon'],
  ['4874', 'Eve'],
  ['4937', 'Apple'],
  ['24582', 'Google'],
]);

const waiting = announces(['_matterc._udp']);

export default recogniseBy(
  'matter-device',
  on(waiting, { kind: ({ txt }) => types.get(txt['dt'] ?? ''), confidence: 0.8 }),
  on(waiting, { manufacturer: ({ txt }) => vendors.get(txt['vp']?.split('+')[0] ?? ''), confidence: 0.8 }),
  on(waiting, { name: ({ txt }) => txt['dn'], confidence: 0.75 }),
);
