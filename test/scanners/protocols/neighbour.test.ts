import { expect, test } from 'vitest';
import { isIpv4, readAddress } from '../../../scanners/protocols/neighbour.ts';

test.each([
  ['192.168.1.1', true],
  ['255.255.255.255', true],
  ['256.1.1.1', false],
  ['1.1.1', false],
  ['1.1.1.1.', false],
  ['01.1.1.1', false],
  ['', false],
])('%j as IPv4: %s', (text, expected) => {
  expect(isIpv4(text)).toBe(expected);
});

test.each([
  ['192.168.1.1', '192.168.1.1'],
  ['FE80::1%en0', 'fe80::1'],
  ['2001:db8::1', '2001:db8::1'],
  ['abc', undefined],
  ['a:b', undefined],
  ['host.local', undefined],
])('reads the address %j', (text, expected) => {
  expect(readAddress(text)).toBe(expected);
});
