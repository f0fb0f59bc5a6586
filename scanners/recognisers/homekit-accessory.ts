import type { Kind } from '../core/model.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces } from './signs.ts';

/** Accessory categories (HomeKit Accessory Protocol, non-commercial version, section 13-1). */
const categories: ReadonlyMap<string, Kind> = new Map([
  ['2', 'hub'],
  ['3', 'appliance'],
  ['5', 'light'],
  ['6', 'lock'],
  ['7', 'plug'],
  ['9', 'thermostat'],
  ['10', 'sensor'],
  ['11', 'alarm'],
  ['14', 'appliance'],
  ['16', 'access-point'],
  ['17', 'camera'],
  ['18', 'doorbell'],
  ['19', 'appliance'],
  ['20', 'appliance'],
  ['21', 'appliance'],
  ['22', 'appliance'],
  ['23', 'appliance'],
  ['24', 'media-player'],
  ['25', 'voice-assistant'],
  ['26', 'speaker'],
  ['28', 'appliance'],
  ['31', 'tv'],
  ['33', 'router'],
  ['34', 'speaker'],
  ['35', 'media-player'],
  ['36', 'media-player'],
]);

const accessory = announces(['_hap._tcp', '_hap._udp']);

export default recogniseBy(
  'homekit-accessory',
  on(accessory, { kind: ({ txt }) => categories.get(txt['ci'] ?? ''), confidence: 0.82 }),
  on(accessory, { model: ({ txt }) => txt['md'], confidence: 0.6 }),
);
