import { expect, test } from 'vitest';
import {
  ByteReader,
  hex,
  holdsAt,
  packet,
  uint16,
  uint16le,
  uint32,
  uint32le,
} from '../../../scanners/protocols/bytes.ts';

test('joins numbers, text and bytes in order', () => {
  expect(hex(packet(1, 'é', uint16(0x0203), uint32le(0x04050607), Uint8Array.of(8)))).toBe(
    '01c3a902030706050408',
  );
  expect(hex(packet(uint32(0xfffefdfc), uint16le(0x0102)), ':')).toBe('ff:fe:fd:fc:02:01');
});

test('reads in both byte orders', () => {
  const reader = new ByteReader(Uint8Array.of(1, 0, 2, 0, 0, 3, 0xff, 0, 0, 0, 4, 0, 5, 0, 0, 0x80));
  expect([
    reader.uint8(),
    reader.uint16(),
    reader.uint24(),
    reader.uint32(),
    reader.uint16le(),
    reader.uint32le(),
    reader.remaining,
  ]).toEqual([1, 2, 3, 0xff000000, 4, 0x80000005, 0]);
});

test('answers nothing past its end, and stays there', () => {
  const reader = new ByteReader(Uint8Array.of(1, 2, 3), 1, 2);
  expect([reader.uint16(), reader.uint8(), reader.take(0), reader.skip(1), reader.take(-1)]).toEqual([
    undefined,
    undefined,
    new Uint8Array(),
    false,
    undefined,
  ]);
});

test('compares bytes in place', () => {
  expect(holdsAt(Uint8Array.of(1, 2, 3), 1, [2, 3])).toBe(true);
  expect(holdsAt(Uint8Array.of(1, 2, 3), 2, [3, 0])).toBe(false);
});

test('a view of a packet is left as it is', () => {
  const bytes = Buffer.from([1, 2, 3, 4]);
  expect([new ByteReader(bytes).uint32le(), new ByteReader(bytes).uint16le(), [...bytes]]).toEqual([
    0x04030201,
    0x0201,
    [1, 2, 3, 4],
  ]);
});
