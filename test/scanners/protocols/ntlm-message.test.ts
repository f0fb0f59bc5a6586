import { describe, expect, test } from 'vitest';
import { packet, uint16le, uint32le } from '../../../scanners/protocols/bytes.ts';
import { ntlmNegotiate, parseNtlmChallenge } from '../../../scanners/protocols/ntlm-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]));
const pair = (id: number, text: string) => packet(uint16le(id), uint16le(text.length * 2), utf16(text));

function challenge(pairs: Uint8Array, { flags = 0x0200_0000, offset = 56 } = {}): Uint8Array {
  return packet(
    'NTLMSSP\u0000',
    uint32le(2),
    new Uint8Array(8),
    uint32le(flags),
    new Uint8Array(16),
    uint16le(pairs.length),
    uint16le(pairs.length),
    uint32le(offset),
    [10, 0],
    uint16le(19_041),
    new Uint8Array(4),
    pairs,
  );
}

const windows = challenge(
  packet(
    pair(2, 'HOME'),
    pair(1, 'DESKTOP-1'),
    pair(4, 'home.lan'),
    pair(3, 'desktop-1.home.lan'),
    uint32le(0),
  ),
);
const names = {
  computer: 'DESKTOP-1',
  domain: 'HOME',
  dnsComputer: 'desktop-1.home.lan',
  dnsDomain: 'home.lan',
  version: '10.0.19041',
};

test('a challenge tells names, wherever it stands', () => {
  expect(parseNtlmChallenge(windows)).toEqual(names);
  expect(parseNtlmChallenge(packet('NNTLM', windows))).toEqual(names);
});

describe('a hostile challenge', () => {
  test.each([
    ['our own first message', ntlmNegotiate],
    ['cut short', windows.subarray(0, 40)],
    ['nothing', packet()],
  ])('%s is none', (_what, bytes) => {
    expect(parseNtlmChallenge(bytes)).toBeUndefined();
  });

  test.each([
    ['names past the end', challenge(pair(1, 'x'), { offset: 70_000, flags: 0 }), {}],
    ['a length past the end', challenge(packet(1, 0, 0xff, 0xff, 0x41), { flags: 0 }), {}],
    [
      'controls and half a pair',
      challenge(packet(pair(1, 'A\u0000\ud800')), { flags: 0 }),
      { computer: 'A\ufffd' },
    ],
    [
      'the same name twice',
      challenge(packet(pair(1, 'one'), pair(1, 'two')), { flags: 0 }),
      { computer: 'one' },
    ],
  ])('with %s', (_what, bytes, expected) => {
    expect(parseNtlmChallenge(bytes)).toEqual(expected);
  });
});

testParserProperties('parseNtlmChallenge', parseNtlmChallenge, [windows]);
