import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesOf, normaliseAddress, parseAddress, scopeOf } from '../../../scanners/net/scope.ts';

const home = scopeOf({
  attached: '192.168.1.0/24',
  ranges: ['192.168.1.0/24'],
  interface: 'eth0',
  loopback: false,
});

test.each(['192.168.1.1', '192.168.1.254', 'fe80::1%eth0', 'fd12:3456::7', '::ffff:192.168.1.9'])(
  '%s is at home',
  (address) => {
    expect(home.contains(address)).toBe(true);
  },
);

test.each([
  ['public', '8.8.8.8'],
  ['another private network', '192.168.2.1'],
  ['the network itself', '192.168.1.0'],
  ['broadcast', '192.168.1.255'],
  ['loopback', '127.0.0.1'],
  ['loopback over IPv6', '::1'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['cloud metadata', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['multicast', '224.0.0.251'],
  ['link-local of another interface', 'fe80::1%eth1'],
  ['link-local without an interface', 'fe80::1'],
  ['a global IPv6 address', '2001:db8::1'],
  ['NAT64', '64:ff9b::c0a8:101'],
  ['a name', 'router.local'],
  ['a number', '3232235777'],
  ['hexadecimal', '0xc0a80101'],
  ['octal', '0300.0250.01.01'],
  ['short', '192.168.257'],
  ['full-width digits', '１９２.168.1.1'],
  ['a zone twice', 'fe80::1%eth0%eth0'],
  ['empty', ''],
])('%s is not', (_what, address) => {
  expect(home.contains(address)).toBe(false);
});

test('who names a part of the network gets that part and nothing over IPv6', () => {
  const part = scopeOf({
    attached: '192.168.1.0/24',
    ranges: ['192.168.1.9/32'],
    interface: 'eth0',
    loopback: false,
  });
  expect(
    ['192.168.1.9', '192.168.1.10', 'fe80::1%eth0', 'fd12:3456::7'].map((one) => part.contains(one)),
  ).toEqual([true, false, false, false]);
});

test('loopback is in scope for the demo home alone', () => {
  const demo = scopeOf({
    attached: '127.77.0.0/24',
    ranges: ['127.77.0.0/24'],
    interface: 'demo',
    loopback: true,
  });
  expect([demo.contains('127.77.0.10'), demo.contains('127.0.0.1')]).toEqual([true, false]);
});

test('a range outside the attached network is refused', () => {
  const outside = () =>
    scopeOf({ attached: '192.168.1.0/24', ranges: ['10.0.0.0/24'], interface: 'eth0', loopback: false });
  expect(outside).toThrow(RangeError);
});

test('no IPv4 address outside the range is ever in scope', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const inside = address.startsWith('192.168.1.') && !/\.(0|255)$/.test(address);
      expect(home.contains(address)).toBe(inside);
    }),
    { numRuns: 2000 },
  );
});

describe('spelling', () => {
  test.each([
    ['FE80::A%eth0', 'fe80::a%eth0'],
    ['::ffff:192.168.1.9', '192.168.1.9'],
    ['192.168.1.9', '192.168.1.9'],
  ])('%s', (text, normal) => {
    expect(normaliseAddress(text)).toBe(normal);
  });
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parseAddress(text)),
      { numRuns: 2000 },
    );
  });
});

test('the addresses of a range leave out its edges and stop at the most allowed', () => {
  expect(addressesOf(['192.168.1.0/30'], 1024)).toEqual(['192.168.1.1', '192.168.1.2']);
  expect(addressesOf(['10.0.0.7/32'], 1024)).toEqual(['10.0.0.7']);
  expect(addressesOf(['10.0.0.0/8'], 1024)).toHaveLength(1024);
});
