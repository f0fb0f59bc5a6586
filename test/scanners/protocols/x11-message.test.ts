import { expect, test } from 'vitest';
import { hex, packet, uint16le } from '../../../scanners/protocols/bytes.ts';
import { parseX11Answer, x11Setup } from '../../../scanners/protocols/x11-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const vendor = 'The X.Org Foundation';
const accepted = packet(
  1,
  0,
  uint16le(11),
  uint16le(0),
  uint16le(60),
  new Uint8Array(16),
  uint16le(vendor.length),
  new Uint8Array(14),
  vendor,
);

test('asks without a login', () => {
  expect(hex(x11Setup)).toBe('6c000b000000000000000000');
});

test.each([
  ['open', accepted, { accepted: true, vendor }],
  ['a vendor name past the end', accepted.subarray(0, 44), { accepted: true, vendor: 'The' }],
  [
    'a refusal',
    packet(0, 5, uint16le(11), uint16le(0), uint16le(2), 'No wayxxx'),
    { accepted: false, reason: 'No wa' },
  ],
  ['a login', packet(2, 0, 0, 0, 0, 0, uint16le(1), 'who?'), { accepted: false, reason: 'who?' }],
  ['another version', packet(1, 0, uint16le(12), uint16le(0), uint16le(0)), undefined],
  ['another protocol', packet('SSH-2.0-x\r\n'), undefined],
  ['nothing', packet(), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseX11Answer(bytes)).toEqual(expected);
});

testParserProperties('parseX11Answer', parseX11Answer, [accepted]);
