import { expect, test } from 'vitest';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import {
  parseVncSecurity,
  parseVncVersion,
  vncVersionReply,
} from '../../../scanners/protocols/vnc-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

test.each([
  ['RFB 003.008\n', '3.8', 'RFB 003.008\n'],
  ['RFB 003.007\n', '3.7', 'RFB 003.007\n'],
  ['RFB 003.003\n', '3.3', 'RFB 003.003\n'],
  ['RFB 003.005\n', '3.5', 'RFB 003.003\n'],
  ['RFB 003.889\n', '3.889', 'RFB 003.008\n'],
  ['RFB 004.001\n', '4.1', 'RFB 003.008\n'],
])('%j is answered', (banner, version, reply) => {
  expect(parseVncVersion(packet(banner))).toBe(version);
  expect(vncVersionReply(version)).toEqual(packet(reply));
});

test.each(['RFB 3.8\n', 'HTTP/1.1 200 OK', 'RFB 003.008', ''])('%j is no version', (banner) => {
  expect(parseVncVersion(packet(banner))).toBeUndefined();
});

test.each([
  ['a list', packet(2, 1, 2), '3.8', { types: [1, 2] }],
  ['one type', packet(uint32(1)), '3.3', { types: [1] }],
  ['a refusal', packet(0, uint32(8), 'Too many'), '3.8', { types: [], reason: 'Too many' }],
  ['an old refusal', packet(uint32(0), uint32(0xffffffff), 'no'), '3.3', { types: [], reason: 'no' }],
  ['a list of 255', packet(255, new Uint8Array(255).fill(7)), '3.8', { types: Array(32).fill(7) }],
  ['half a list', packet(5, 1), '3.8', undefined],
  ['an impossible type', packet(uint32(70_000)), '3.3', undefined],
  ['nothing', packet(), '3.8', undefined],
])('security: %s', (_what, bytes, version, expected) => {
  expect(parseVncSecurity(bytes, version)).toEqual(expected);
});

testParserProperties('parseVncVersion', parseVncVersion, [packet('RFB 003.008\n')]);
testParserProperties(
  'parseVncSecurity',
  (bytes) => [parseVncSecurity(bytes, '3.8'), parseVncSecurity(bytes, '3.3')],
  [packet(0, uint32(8), 'Too many'), packet(2, 1, 2)],
);
