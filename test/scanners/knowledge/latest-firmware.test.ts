import { expect, it } from 'vitest';
import { isOutdated } from '../../../scanners/knowledge/latest-firmware.ts';

it.each([
  ['an old Tasmota', { firmware: '12.4.0(tasmota)' }, true],
  ['an old Tasmota by model', { model: 'Tasmota plug', firmware: '12.4.0' }, true],
  ['a new Tasmota by model', { model: 'Tasmota plug', firmware: '15.2.0' }, false],
  ['an old ESPHome', { manufacturer: 'ESPHome', firmware: '2024.11.1' }, true],
  ['a Tasmota without version', { model: 'Tasmota plug' }, undefined],
  ['a device of which nothing is known', { manufacturer: 'Acme', firmware: '1.0' }, undefined],
])('%s', (_what, identity, outdated) => {
  expect(isOutdated(identity)).toBe(outdated);
});
