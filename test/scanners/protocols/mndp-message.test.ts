import { expect, test } from 'vitest';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { mndpQuery, parseMndpAnnouncement } from '../../../scanners/protocols/mndp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const field = (type: number, value: Uint8Array | string) =>
  packet(uint16(type), uint16(packet(value).length), value);
const router = packet(
  [0, 0, 0, 7],
  field(1, Uint8Array.of(0x74, 0x4d, 0x28, 0, 0, 1)),
  field(5, 'Attic'),
  field(7, '6.49.7 (stable)'),
  field(8, 'MikroTik'),
  field(10, Uint8Array.of(0xdc, 0x15, 0, 0)),
  field(11, 'H792-MXJ3'),
  field(12, 'RBD52G-5HacD2HnD'),
);

test('a router announces itself', () => {
  expect(parseMndpAnnouncement(router)).toEqual({
    mac: '74:4d:28:00:00:01',
    identity: 'Attic',
    version: '6.49.7 (stable)',
    platform: 'MikroTik',
    board: 'RBD52G-5HacD2HnD',
    softwareId: 'H792-MXJ3',
    uptimeSeconds: 5_596,
  });
});

test.each([
  ['our own question', mndpQuery],
  ['no hardware address', packet([0, 0, 0, 0], field(5, 'x'))],
  ['a length past the end', packet([0, 0, 0, 0], 0, 1, 0xff, 0xff, 1)],
])('%s is no announcement', (_what, bytes) => {
  expect(parseMndpAnnouncement(bytes)).toBeUndefined();
});

testParserProperties('parseMndpAnnouncement', parseMndpAnnouncement, [router]);
