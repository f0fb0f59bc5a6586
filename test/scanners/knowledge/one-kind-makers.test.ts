import { expect, test } from 'vitest';
import { companyWords } from '../../../scanners/knowledge/company.ts';
import { matchesGlob } from '../../../scanners/knowledge/glob.ts';
import { mostlyKindOf, oneKindMakers, onlyKindOf } from '../../../scanners/knowledge/one-kind-makers.ts';
import { chipMaker } from '../../../scanners/knowledge/oui.ts';
import { ouiPrefixes } from '../../../scanners/knowledge/oui-prefixes.ts';

const registered = [
  ...new Set(ouiPrefixes.split('\n').map((line) => companyWords(line.split('\t', 1)[0] ?? ''))),
];

test('every maker is in the address register, and none makes radio modules', () => {
  const strange = oneKindMakers.filter((glob) => {
    const names = registered.filter((name) => matchesGlob(glob, name));
    return names.length === 0 || names.every(chipMaker);
  });
  expect(strange).toEqual([]);
});

test.each([
  ['Vivotek, Inc.', 'camera'],
  ['Dell Inc.', 'computer'],
  ['Synology Incorporated', 'nas'],
  ['Ring LLC', 'doorbell'],
  ['Canon Inc.', 'printer'],
  ['Tunstall A/S', 'telecare'],
])('%s makes one kind of thing: %s', (maker, kind) => {
  expect(onlyKindOf(maker)).toBe(kind);
});

test.each([
  'Samsung Electronics Co.,Ltd',
  'Hewlett Packard',
  'Ring Access Co.',
  'Canon Imaging Systems Inc.',
  'Lenovo Mobile Communication Technology Ltd.',
  'TP-Link Systems Inc.',
  'Bang and Olufsen Medicom a/s',
  'Espressif Inc.',
])('%s tells nothing of the kind', (maker) => {
  expect([onlyKindOf(maker), mostlyKindOf(maker)]).toEqual([undefined, undefined]);
});

test('a maker of several things is good for a guess', () => {
  expect(mostlyKindOf('Ubiquiti Inc')).toBe('access-point');
  expect(onlyKindOf('Ubiquiti Inc')).toBeUndefined();
});
