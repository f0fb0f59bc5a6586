import { expect, test } from 'vitest';
import { findChecks } from '../../../../renderer/screens/guidelines/find-checks.ts';
import { checkEntries } from '../../../../scanners/core/catalogue.ts';
import type { Text } from '../../../../scanners/core/text.ts';
import { members } from '../../../../scanners/index.ts';

const checks = checkEntries(members);
const english = ({ en }: Text) => en;
const welsh = ({ en, cy }: Text) => cy ?? en;
const found = (words: string, say = english) => findChecks(checks, words, say).map(({ id }) => id);

test('nothing asked finds every check', () => {
  expect(found('  ')).toHaveLength(123);
});

test.each(checks.map(({ id }) => id))('%s is found by its name', (id) => {
  expect(found(id)).toContain(id);
});

test.each([
  ['5.1-1', 'default-password'],
  ['TELNET', 'open-telnet'],
  ['psti password', 'default-password'],
  ['ts 103 701 5.6-1-2', 'wps-enabled'],
])('%s finds %s', (words, id) => {
  expect(found(words)).toContain(id);
});

test('every word has to be there', () => {
  expect(found('telnet camera lighthouse')).toEqual([]);
});

test('finds Welsh words when Welsh is spoken', () => {
  expect(found('cyfrinair', welsh)).toContain('default-password');
  expect(found('cyfrinair')).toEqual([]);
});
