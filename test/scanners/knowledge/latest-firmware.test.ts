import { expect, it } from 'vitest';
import { isOutdated } from '../../../scanners/knowledge/latest-firmware.ts';

it.each([
  ['an old Tasmota', { firmware: '12.4.0(tasmota)' }, true],
  ['an old Tasmota by model', { model: 'Tasmota plug', firmware: '12.4.0' }, true],
  ['a new Tasmota by model', { model: 'Tasmota plug', firmware: '15.2.0' }, false],
  ['an old ESPHome', { manufacturer: 'ESPHome', firmware: '2024.11.1' }, true],
  ['a Tasmota without version', { model: 'Tasmota plug' }, undefined],
  ['an old MikroTik router', { manufacturer: 'MikroTik', firmware: '7.12.1' }, true],
  ['a MikroTik router of the long-term branch', { manufacturer: 'MikroTik', firmware: '7.21.5' }, false],
  ['an old one of that branch', { manufacturer: 'MikroTik', firmware: '7.21.1' }, true],
  ['a MikroTik switch with other software', { manufacturer: 'MikroTik', firmware: 'SwOS 2.13' }, undefined],
  ['an old OpenWrt', { firmware: 'OpenWrt 23.05.3' }, true],
  ['an Apple TV', { manufacturer: 'Apple', model: 'AppleTV11,1', firmware: '18.3' }, true],
  [
    'an Apple TV that tells another number',
    { manufacturer: 'Apple', model: 'AppleTV11,1', firmware: '845.5.1' },
    undefined,
  ],
  ['a device of which nothing is known', { manufacturer: 'Acme', firmware: '1.0' }, undefined],
])('%s', (_what, identity, outdated) => {
  expect(isOutdated(identity)).toBe(outdated);
});
