import { describe, expect, test } from 'vitest';
import {
  berInteger,
  berObjectIdentifier,
  readBer,
  readBerSequence,
} from '../../../scanners/protocols/ber.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';

describe('an element', () => {
  test.each([
    ['short length', [4, 2, 65, 66], { tag: 4, start: 2, end: 4 }],
    ['long length', [4, 0x81, 2, 65, 66], { tag: 4, start: 3, end: 5 }],
    ['empty', [5, 0], { tag: 5, start: 2, end: 2 }],
  ])('with %s', (_what, bytes, expected) => {
    expect(readBer(Uint8Array.from(bytes))).toMatchObject(expected);
  });

  test.each([
    ['cut short', [4, 3, 65]],
    ['a length of 2^31', [4, 0x84, 0x80, 0, 0, 0]],
    ['a length of five bytes', [4, 0x85, 0, 0, 0, 0, 0]],
    ['no definite length', [0x30, 0x80, 0, 0]],
    ['a tag of many bytes', [0x1f, 1, 0]],
    ['one byte', [4]],
    ['nothing', []],
  ])('with %s is none', (_what, bytes) => {
    expect(readBer(Uint8Array.from(bytes))).toBeUndefined();
  });
});

test('a sequence must be filled exactly, and is bounded', () => {
  expect(readBerSequence(packet(5, 0, 5, 0))).toHaveLength(2);
  expect(readBerSequence(packet(5, 0, 5))).toBeUndefined();
  expect(readBerSequence(packet(...Array(1_000).fill([5, 0])), 16)).toHaveLength(16);
});

test.each([
  [[0], 0],
  [[0x7f], 127],
  [[0, 0x80], 128],
  [[0xff], -1],
  [[0x80, 0], -32_768],
  [[1, 2, 3, 4, 5, 6], 0x010203040506],
  [[1, 2, 3, 4, 5, 6, 7], undefined],
  [[], undefined],
])('integer %j', (content, expected) => {
  expect(berInteger(Uint8Array.from(content))).toBe(expected);
});

test.each([
  [[0x2b, 6, 1, 2, 1, 1, 1, 0], '1.3.6.1.2.1.1.1.0'],
  [[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d], '1.2.840.113549'],
  [[0x88, 0x37], '2.999'],
  [[0x2b, 0x86], undefined],
  [[], undefined],
  [Array(300).fill(1), undefined],
  [Array(30).fill(0xff), undefined],
])('object %j', (content, expected) => {
  expect(berObjectIdentifier(Uint8Array.from(content))).toBe(expected);
});
