import { expect, test } from 'vitest';
import { hex } from '../../../scanners/protocols/bytes.ts';
import {
  dnsLabels,
  dnsNameBytes,
  firstLabel,
  NameReader,
  reverseName,
} from '../../../scanners/protocols/dns-name.ts';

test.each([
  ['a.local', '01610' + '56c6f63616c00'],
  ['a\\.b.c', '03612e62016300'],
  ['a\\\\.c', '02615c016300'],
  ['é', '02c3a900'],
  ['', '00'],
])('writes and reads back %j', (name, bytes) => {
  const wire = dnsNameBytes(name);
  expect(hex(wire ?? new Uint8Array())).toBe(bytes);
  expect(new NameReader(wire ?? new Uint8Array()).read(0)).toEqual({ name, end: wire?.length });
});

test('refuses names that no resolver may send', () => {
  expect(dnsNameBytes('x'.repeat(64))).toBeUndefined();
  expect(dnsNameBytes(Array.from({ length: 60 }, () => 'abcd').join('.'))).toBeUndefined();
});

test('skips a name that is too long and goes on after it', () => {
  const bytes = new Uint8Array(300).map((_, index) => (index === 299 ? 0 : index % 13 === 0 ? 12 : 97));
  expect(new NameReader(bytes).read(0)).toEqual({ end: 300 });
});

test('tells the instance from its service', () => {
  expect(dnsLabels('Living\\.Room TV._googlecast._tcp.local')).toEqual([
    'Living.Room TV',
    '_googlecast',
    '_tcp',
    'local',
  ]);
  expect(firstLabel('Living\\.Room  TV._googlecast._tcp.local')).toBe('Living.Room TV');
});

test('names the reverse zone of an address', () => {
  expect(reverseName('192.168.77.5')).toBe('5.77.168.192.in-addr.arpa');
});
