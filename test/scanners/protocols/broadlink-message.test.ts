import { expect, test } from 'vitest';
import { broadlinkQuery, parseBroadlinkAnswer } from '../../../scanners/protocols/broadlink-message.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const answer = (locked: number, name = 'Lounge remote') =>
  packet(
    new Uint8Array(0x34),
    [0x2a, 0x27],
    new Uint8Array(4),
    [1, 0, 0, 0x77, 0x0f, 0x78],
    name,
    new Uint8Array(0x3f - name.length),
    locked,
  );

test('tells its own address and the true time, with a sum over all', () => {
  const now = new Date(2026, 10, 22, 15, 4);
  const bytes = broadlinkQuery({ address: '192.168.77.2', port: 40_000, now }) ?? new Uint8Array();
  expect(bytes).toHaveLength(48);
  expect([...bytes.subarray(0x0c, 0x14)]).toEqual([0xea, 0x07, 4, 15, 26, 7, 22, 11]);
  expect([...bytes.subarray(0x18, 0x1e), bytes[0x26]]).toEqual([2, 77, 168, 192, 0x40, 0x9c, 6]);
  const copy = bytes.slice();
  copy.fill(0, 0x20, 0x22);
  const sum = copy.reduce((total, byte) => total + byte, 0xbeaf) & 0xffff;
  expect((bytes[0x20] ?? 0) | ((bytes[0x21] ?? 0) << 8)).toBe(sum);
  expect(broadlinkQuery({ address: 'x', port: 1, now })).toBeUndefined();
});

test.each([
  [0, false],
  [1, true],
])('a device whose last byte is %i: locked %s', (byte, locked) => {
  expect(parseBroadlinkAnswer(answer(byte))).toEqual({
    type: 0x272a,
    mac: '78:0f:77:00:00:01',
    name: 'Lounge remote',
    locked,
  });
});

test.each([
  ['a short answer', answer(0).subarray(0, 127)],
  ['zeros', new Uint8Array(128)],
  ['nothing', new Uint8Array()],
])('%s is none', (_what, bytes) => {
  expect(parseBroadlinkAnswer(bytes)).toBeUndefined();
});

testParserProperties('parseBroadlinkAnswer', parseBroadlinkAnswer, [answer(0)]);
