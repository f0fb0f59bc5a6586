import { describe, expect, test } from 'vitest';
import { hex, packet, uint16le, uint32le } from '../../../scanners/protocols/bytes.ts';
import { lifxQuery, parseLifxAnswer } from '../../../scanners/protocols/lifx-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

function answer(type: number, payload: Uint8Array): Uint8Array {
  return packet(
    uint16le(36 + payload.length),
    uint16le(0x1400),
    uint32le(7),
    [0xd0, 0x73, 0xd5, 0, 0, 1, 0, 0],
    new Uint8Array(16),
    uint16le(type),
    [0, 0],
    payload,
  );
}

const bulb = { source: 7, mac: 'd0:73:d5:00:00:01' };
const service = answer(3, packet(1, uint32le(56_700)));
const label = answer(25, packet('Lounge', new Uint8Array(26)));

test('asks everyone, or one bulb', () => {
  expect(hex(lifxQuery('getService', 7))).toBe(`2400003407000000${'00'.repeat(24)}02000000`);
  expect(hex(lifxQuery('getLabel', 7))).toBe(
    `2400001407000000${'00'.repeat(14)}0100${'00'.repeat(8)}17000000`,
  );
});

test.each([
  ['its service', service, { ...bulb, kind: 'service', port: 56_700 }],
  [
    'its version',
    answer(33, packet(uint32le(1), uint32le(27), uint32le(0))),
    { ...bulb, kind: 'version', vendor: 1, product: 27 },
  ],
  [
    'its firmware',
    answer(15, packet(new Uint8Array(16), uint16le(70), uint16le(3))),
    { ...bulb, kind: 'firmware', firmware: '3.70' },
  ],
  ['its label', label, { ...bulb, kind: 'label', label: 'Lounge' }],
])('a bulb tells %s', (_what, bytes, expected) => {
  expect(parseLifxAnswer(bytes)).toEqual(expected);
});

describe('no answer', () => {
  test.each([
    ['our own question', lifxQuery('getService', 7)],
    ['a wrong size', packet(service, 0)],
    ['another protocol', service.map((byte, index) => (index === 3 ? 0x11 : byte))],
    ['another service', answer(3, packet(5, uint32le(56_700)))],
    ['an impossible port', answer(3, packet(1, uint32le(70_000)))],
    ['a cut payload', answer(33, packet(1))],
    ['nothing', new Uint8Array()],
  ])('is %s', (_what, bytes) => {
    expect(parseLifxAnswer(bytes)).toBeUndefined();
  });
});

testParserProperties('parseLifxAnswer', parseLifxAnswer, [service, label]);
