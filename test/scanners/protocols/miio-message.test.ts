import { expect, test } from 'vitest';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { miioHello, parseMiioHello } from '../../../scanners/protocols/miio-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const answer = (token: Uint8Array) =>
  packet(0x21, 0x31, 0, 32, uint32(0), uint32(0x04030201), uint32(3_600), token);
const claimed = answer(new Uint8Array(16).fill(0xff));

test.each([
  ['a claimed device', claimed, false],
  ['one with zeros', answer(new Uint8Array(16)), false],
  ['one that gives its secret away', answer(new Uint8Array(16).fill(0x5a)), true],
])('%s', (_what, bytes, tellsToken) => {
  expect(parseMiioHello(bytes)).toEqual({ deviceId: 0x04030201, uptimeSeconds: 3_600, tellsToken });
});

test.each([
  ['our own hello', miioHello],
  ['a short one', claimed.subarray(0, 31)],
  ['a long one', packet(claimed, 0)],
  ['another protocol', packet(0x22, claimed.subarray(1))],
])('%s is no answer', (_what, bytes) => {
  expect(parseMiioHello(bytes)).toBeUndefined();
});

testParserProperties('parseMiioHello', parseMiioHello, [claimed]);
