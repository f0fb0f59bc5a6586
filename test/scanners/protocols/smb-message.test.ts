import { describe, expect, test } from 'vitest';
import { hex, packet, uint16, uint16le, uint32le } from '../../../scanners/protocols/bytes.ts';
import { parseSmbAnswer, smb1Negotiate, smb2Negotiate } from '../../../scanners/protocols/smb-message.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const framed = (message: Uint8Array) => packet(0, 0, uint16(message.length), message);
const first = (words: number, dialect: number, mode = 0) =>
  framed(packet(0xff, 'SMB', 0x72, new Uint8Array(27), words, uint16le(dialect), mode, new Uint8Array(33)));
const later = (dialect: number, mode: number, status = 0) =>
  framed(
    packet(
      0xfe,
      'SMB',
      uint16le(64),
      uint16le(0),
      uint32le(status),
      uint16le(0),
      new Uint8Array(50),
      uint16le(status === 0 ? 65 : 9),
      uint16le(mode),
      uint16le(dialect),
      new Uint8Array(60),
    ),
  );

describe('an offer', () => {
  test('of the first version alone', () => {
    const bytes = smb1Negotiate();
    expect(hex(bytes.subarray(0, 9))).toBe('0000002fff534d4272');
    expect(bytes).toHaveLength(4 + 0x2f);
    expect(decodeLatin1(bytes.subarray(36))).toBe('\u0000\u000c\u0000\u0002NT LM 0.12\u0000');
  });

  test('of all later versions, with the guard that the last one asks for', () => {
    const bytes = smb2Negotiate(new Uint8Array(48).fill(7)).subarray(4);
    expect(hex(bytes.subarray(64, 72))).toBe('2400050001000000');
    const context = (bytes[64 + 28] ?? 0) | ((bytes[64 + 29] ?? 0) << 8);
    expect(hex(bytes.subarray(100, 110))).toBe('02021002000302031103');
    expect([context, context % 8, bytes.length]).toEqual([112, 0, 112 + 8 + 38]);
    expect(hex(bytes.subarray(112, 126))).toBe('0100260000000000010020000100');
  });
});

describe('an answer', () => {
  test.each([
    ['that takes the first version', first(17, 0, 0x07), { smb1: true, signing: 'enabled' }],
    ['that takes it with signing', first(17, 0, 0x0f), { smb1: true, signing: 'required' }],
    ['that takes it without', first(17, 0, 0x03), { smb1: true, signing: 'off' }],
    ['that takes none', first(1, 0xffff), { smb1: false }],
    ['with an error', first(0, 0), { smb1: false }],
    ['of 2.1', later(0x0210, 1), { smb1: false, dialect: '2.1', signing: 'enabled' }],
    ['of 3.1.1', later(0x0311, 3), { smb1: false, dialect: '3.1.1', signing: 'required' }],
    ['of some 2.x', later(0x02ff, 0), { smb1: false, dialect: '2.x', signing: 'off' }],
    ['of an unknown dialect', later(0x9999, 0), { smb1: false, signing: 'off' }],
    ['that refuses', later(0, 0, 0xc00000bb), { smb1: false }],
  ])('%s', (_what, bytes, expected) => {
    expect(parseSmbAnswer(bytes)).toEqual(expected);
  });

  test.each([
    ['16 MB that never come', packet(0, 0xff, 0xff, 0xff)],
    ['a NetBIOS refusal', packet(0x83, 0, 0, 1, 0x82)],
    ['a cut one', later(0x0210, 1).subarray(0, 60)],
    ['another protocol', packet('SSH-2.0-x\r\n')],
    ['nothing', packet()],
  ])('is none: %s', (_what, bytes) => {
    expect(parseSmbAnswer(bytes)).toBeUndefined();
  });
});

testParserProperties('parseSmbAnswer', parseSmbAnswer, [first(17, 0, 7), later(0x0311, 3)]);
