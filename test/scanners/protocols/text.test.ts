import { expect, test } from 'vitest';
import {
  cleanText,
  cutText,
  decodeLatin1,
  decodeText,
  replaceHidden,
} from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

test.each([
  ['Kitchen  printer\n', 'Kitchen printer', 'white space becomes one space'],
  ['red\u001b[2Jalert', 'red[2Jalert', 'terminal escapes lose their escape'],
  ['line\r\nfake log line', 'line fake log line', 'line breaks cannot start a line'],
  ['photo\u202egpj.exe', 'photogpj.exe', 'bidirectional overrides go'],
  ['Ro\u200bu\u2060ter\ufeff', 'Router', 'zero-width characters go'],
  ['a\u{e0041}b', 'ab', 'tag characters go'],
  ['\u0000\u0001', '', 'nothing visible is nothing'],
  ['caf\u00e9 \u{1f3e0}', 'caf\u00e9 \u{1f3e0}', 'letters and emoji stay'],
  ['half \ud83c', 'half \ufffd', 'lone surrogates are replaced'],
  ['<img onerror=x>', '<img onerror=x>', 'markup is only text'],
])('cleans %j', (input, expected, _why) => {
  expect(cleanText(input)).toBe(expected);
});

test('cuts by code units without splitting a surrogate pair', () => {
  expect(cutText('ab\u{1f3e0}', 3)).toBe('ab');
  expect(cleanText('x'.repeat(1_000_000))).toHaveLength(256);
  expect(cleanText(`x${'\u0301'.repeat(5_000)}`)).toHaveLength(256);
});

test('keeps the shape of a text whose hidden characters it replaces', () => {
  expect(replaceHidden('a\u0000b\u202ec')).toBe('a\ufffdb\ufffdc');
});

test('reads bytes as UTF-8 where they are, else as ISO 8859-1', () => {
  expect(decodeText(Uint8Array.of(0x63, 0xc3, 0xa9))).toBe('c\u00e9');
  expect(decodeText(Uint8Array.of(0x63, 0xe9))).toBe('c\u00e9');
  expect(decodeText(Uint8Array.of(0xc0, 0x80))).toBe('\u00c0\u0080');
  expect(decodeLatin1(new Uint8Array(20_000).fill(0xff))).toHaveLength(20_000);
});

testParserProperties('cleanText', (bytes) => cleanText(decodeText(bytes)), [
  Uint8Array.of(0xe2, 0x80, 0xae, 0x41, 0x1b, 0x5b, 0x32, 0x4a, 0xf0, 0x9f, 0x8f, 0xa0),
]);
