import type { Kind } from '../core/model.ts';

/**
 * Matter device types, the `DT` key of `_matterc._udp`, by number. Source: the Matter Device Library of the
 * Connectivity Standards Alliance, as connectedhomeip publishes it
 * (https://github.com/project-chip/connectedhomeip/tree/master/data_model).
 */
export interface MatterDeviceType {
  readonly name: string;
  readonly kind: Kind;
}

const types: ReadonlyMap<number, MatterDeviceType> = new Map([
  [0x000a, { name: 'door lock', kind: 'lock' }],
  [0x000e, { name: 'bridge', kind: 'hub' }],
  [0x000f, { name: 'switch', kind: 'sensor' }],
  [0x0015, { name: 'contact sensor', kind: 'sensor' }],
  [0x0016, { name: 'Matter device', kind: 'unknown' }],
  [0x0022, { name: 'speaker', kind: 'speaker' }],
  [0x0023, { name: 'casting video player', kind: 'media-player' }],
  [0x0024, { name: 'content app', kind: 'media-player' }],
  [0x0028, { name: 'basic video player', kind: 'media-player' }],
  [0x0029, { name: 'casting video client', kind: 'phone' }],
  [0x002a, { name: 'video remote control', kind: 'sensor' }],
  [0x002b, { name: 'fan', kind: 'appliance' }],
  [0x002c, { name: 'air quality sensor', kind: 'sensor' }],
  [0x002d, { name: 'air purifier', kind: 'appliance' }],
  [0x0041, { name: 'water freeze detector', kind: 'sensor' }],
  [0x0042, { name: 'water valve', kind: 'appliance' }],
  [0x0043, { name: 'water leak detector', kind: 'sensor' }],
  [0x0044, { name: 'rain sensor', kind: 'sensor' }],
  [0x0070, { name: 'refrigerator', kind: 'appliance' }],
  [0x0072, { name: 'room air conditioner', kind: 'thermostat' }],
  [0x0073, { name: 'washing machine', kind: 'appliance' }],
  [0x0074, { name: 'robot vacuum cleaner', kind: 'vacuum' }],
  [0x0075, { name: 'dishwasher', kind: 'appliance' }],
  [0x0076, { name: 'smoke and carbon monoxide alarm', kind: 'alarm' }],
  [0x0077, { name: 'cook surface', kind: 'appliance' }],
  [0x0078, { name: 'cooktop', kind: 'appliance' }],
  [0x0079, { name: 'microwave oven', kind: 'appliance' }],
  [0x007a, { name: 'extractor hood', kind: 'appliance' }],
  [0x007b, { name: 'oven', kind: 'appliance' }],
  [0x007c, { name: 'tumble dryer', kind: 'appliance' }],
  [0x0090, { name: 'network infrastructure manager', kind: 'router' }],
  [0x0091, { name: 'Thread border router', kind: 'hub' }],
  [0x0100, { name: 'light', kind: 'light' }],
  [0x0101, { name: 'dimmable light', kind: 'light' }],
  [0x0103, { name: 'light switch', kind: 'light' }],
  [0x0104, { name: 'dimmer switch', kind: 'light' }],
  [0x0105, { name: 'colour dimmer switch', kind: 'light' }],
  [0x0106, { name: 'light sensor', kind: 'sensor' }],
  [0x0107, { name: 'occupancy sensor', kind: 'sensor' }],
  [0x010a, { name: 'plug', kind: 'plug' }],
  [0x010b, { name: 'dimmable plug', kind: 'plug' }],
  [0x010c, { name: 'colour temperature light', kind: 'light' }],
  [0x010d, { name: 'colour light', kind: 'light' }],
  [0x0202, { name: 'window covering', kind: 'appliance' }],
  [0x0203, { name: 'window covering control', kind: 'sensor' }],
  [0x0300, { name: 'heating or cooling unit', kind: 'thermostat' }],
  [0x0301, { name: 'thermostat', kind: 'thermostat' }],
  [0x0302, { name: 'temperature sensor', kind: 'sensor' }],
  [0x0303, { name: 'pump', kind: 'appliance' }],
  [0x0305, { name: 'pressure sensor', kind: 'sensor' }],
  [0x0306, { name: 'flow sensor', kind: 'sensor' }],
  [0x0307, { name: 'humidity sensor', kind: 'sensor' }],
  [0x050c, { name: 'car charger', kind: 'ev-charger' }],
  [0x050d, { name: 'energy manager', kind: 'hub' }],
  [0x050f, { name: 'water heater', kind: 'appliance' }],
  [0x0510, { name: 'electrical sensor', kind: 'sensor' }],
  [0x0840, { name: 'control bridge', kind: 'hub' }],
  [0x0850, { name: 'on and off sensor', kind: 'sensor' }],
] as const);

/** The type of a `DT` value as announced (decimal); undefined for numbers not listed. */
export function matterDeviceType(deviceType: string | number): MatterDeviceType | undefined {
  return types.get(typeof deviceType === 'number' ? deviceType : Number.parseInt(deviceType, 10));
}
