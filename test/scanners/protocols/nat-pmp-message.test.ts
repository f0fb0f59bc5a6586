import { expect, test } from 'vitest';
import { hex, packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { natPmpQuery, parseNatPmpAnswer, pcpAnnounce } from '../../../scanners/protocols/nat-pmp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const answer = packet(0, 0x80, 0, 0, uint32(600), 203, 0, 113, 9);
const successor = packet(2, 0x80, 0, 0, uint32(0), uint32(60), new Uint8Array(12));

test('asks without asking for a mapping', () => {
  expect(hex(natPmpQuery)).toBe('0000');
  expect(hex(pcpAnnounce('192.168.77.2') ?? new Uint8Array())).toBe(
    `0200000000000000${'00'.repeat(10)}ffffc0a84d02`,
  );
  expect(pcpAnnounce('x')).toBeUndefined();
});

test.each([
  ['an address', answer, { version: 0, result: 0, secondsSinceStart: 600, externalAddress: '203.0.113.9' }],
  [
    'a refusal',
    packet(0, 0x80, 0, 2, uint32(600), 0, 0, 0, 0),
    { version: 0, result: 2, secondsSinceStart: 600 },
  ],
  ['an unknown version', packet(0, 0x80, 0, 1, uint32(0)), { version: 0, result: 1, secondsSinceStart: 0 }],
  ['the successor', successor, { version: 2, result: 0, secondsSinceStart: 60 }],
  ['our own question', natPmpQuery, undefined],
  ['half an answer', packet(0, 0x80, 0), undefined],
  ['another version', packet(9, 0x80, 0, 0), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseNatPmpAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseNatPmpAnswer', parseNatPmpAnswer, [answer, successor]);
