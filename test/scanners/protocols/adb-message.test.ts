import { expect, test } from 'vitest';
import { adbConnect, parseAdbAnswer } from '../../../scanners/protocols/adb-message.ts';
import { hex, packet, uint32le } from '../../../scanners/protocols/bytes.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const answer = (command: string, payload: string, length = payload.length) =>
  packet(
    command,
    uint32le(1),
    uint32le(4_096),
    uint32le(length),
    uint32le(0),
    [...packet(command)].map((byte) => byte ^ 0xff),
    payload,
  );
const open = answer('CNXN', 'device::ro.product.name=fire;ro.product.model=AFTMM;\u0000');

test('offers a connection without a key', () => {
  expect(hex(adbConnect)).toBe('434e584e00000001001000000700000032020000bcb1a7b1686f73743a3a00');
});

test.each([
  ['an open port', open, { reply: 'open', banner: 'device::ro.product.name=fire;ro.product.model=AFTMM;' }],
  ['a guarded port', answer('AUTH', 'x'.repeat(20)), { reply: 'guarded' }],
  ['a paired port', answer('STLS', ''), { reply: 'tls' }],
  ['a length past the end', answer('CNXN', 'device::', 0xffffffff), { reply: 'open', banner: 'device::' }],
  ['another command', answer('OPEN', ''), undefined],
  ['a wrong complement', packet('CNXN', new Uint8Array(20)), undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseAdbAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseAdbAnswer', parseAdbAnswer, [open]);
