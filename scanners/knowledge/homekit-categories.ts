import type { Kind } from '../core/model.ts';

/**
 * HomeKit accessory categories, the `ci` key of `_hap._tcp`. Source: Apple's HomeKit Accessory Protocol
 * specification, non-commercial version, table 12-3 (https://developer.apple.com/homekit/).
 */
export interface HomekitCategory {
  readonly name: string;
  readonly kind: Kind;
}

const categories: ReadonlyMap<number, HomekitCategory> = new Map([
  [1, { name: 'other accessory', kind: 'unknown' }],
  [2, { name: 'bridge', kind: 'hub' }],
  [3, { name: 'fan', kind: 'appliance' }],
  [4, { name: 'garage door opener', kind: 'lock' }],
  [5, { name: 'light bulb', kind: 'light' }],
  [6, { name: 'door lock', kind: 'lock' }],
  [7, { name: 'outlet', kind: 'plug' }],
  [8, { name: 'switch', kind: 'plug' }],
  [9, { name: 'thermostat', kind: 'thermostat' }],
  [10, { name: 'sensor', kind: 'sensor' }],
  [11, { name: 'security system', kind: 'alarm' }],
  [12, { name: 'door', kind: 'lock' }],
  [13, { name: 'window', kind: 'appliance' }],
  [14, { name: 'window covering', kind: 'appliance' }],
  [15, { name: 'programmable switch', kind: 'sensor' }],
  [16, { name: 'range extender', kind: 'access-point' }],
  [17, { name: 'camera', kind: 'camera' }],
  [18, { name: 'video doorbell', kind: 'doorbell' }],
  [19, { name: 'air purifier', kind: 'appliance' }],
  [20, { name: 'heater', kind: 'thermostat' }],
  [21, { name: 'air conditioner', kind: 'thermostat' }],
  [22, { name: 'humidifier', kind: 'appliance' }],
  [23, { name: 'dehumidifier', kind: 'appliance' }],
  [24, { name: 'Apple TV', kind: 'media-player' }],
  [25, { name: 'HomePod', kind: 'speaker' }],
  [26, { name: 'speaker', kind: 'speaker' }],
  [27, { name: 'AirPort', kind: 'router' }],
  [28, { name: 'sprinkler', kind: 'appliance' }],
  [29, { name: 'faucet', kind: 'appliance' }],
  [30, { name: 'shower head', kind: 'appliance' }],
  [31, { name: 'television', kind: 'tv' }],
  [32, { name: 'remote control', kind: 'sensor' }],
  [33, { name: 'router', kind: 'router' }],
  [34, { name: 'audio receiver', kind: 'media-player' }],
  [35, { name: 'TV set-top box', kind: 'media-player' }],
  [36, { name: 'TV stick', kind: 'media-player' }],
] as const);

/** The category of a `ci` value as announced; undefined for numbers that Apple has not given out. */
export function homekitCategory(ci: string | number): HomekitCategory | undefined {
  return categories.get(typeof ci === 'number' ? ci : Number.parseInt(ci, 10));
}
