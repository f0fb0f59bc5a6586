import { describe, expect, it } from 'vitest';
import { homekitCategory } from '../../../scanners/knowledge/homekit-categories.ts';
import { matterDeviceType } from '../../../scanners/knowledge/matter-device-types.ts';
import { sensorsOfKind } from '../../../scanners/knowledge/sensors-by-kind.ts';
import { upnpType, upnpTypes } from '../../../scanners/knowledge/upnp-types.ts';

describe('upnpType', () => {
  it.each([
    ['urn:schemas-upnp-org:device:InternetGatewayDevice:2', 'internet router'],
    ['urn:Belkin:device:insight:1', 'Wemo plug'],
    ['urn:Belkin:device:airpurifier:1', 'Wemo'],
    ['nanoleaf:nl29', 'Nanoleaf'],
    ['roku:ecp', 'Roku control'],
    ['upnp:rootdevice', undefined],
    ['', undefined],
  ])('%s: %s', (type, name) => {
    expect(upnpType(type)?.name).toBe(name);
  });

  it('has no pattern that an earlier one always hides', () => {
    for (const known of upnpTypes) expect(upnpType(known.type.replace('*', '1'))).toBe(known);
  });
});

it.each([
  ['2', 'hub'],
  [6, 'lock'],
  ['17', 'camera'],
  ['99', undefined],
  ['x', undefined],
])('HomeKit category %s is a %s', (ci, kind) => {
  expect(homekitCategory(ci)?.kind).toBe(kind);
});

it.each([
  ['266', 'plug'],
  [10, 'lock'],
  ['99999', undefined],
])('Matter type %s is a %s', (type, kind) => {
  expect(matterDeviceType(type)?.kind).toBe(kind);
});

it('says what kinds of devices sense', () => {
  expect(sensorsOfKind('doorbell')).toContain('camera');
  expect(sensorsOfKind('switch')).toEqual([]);
});
