import { expect, test } from 'vitest';
import { isGroupAddress, normaliseMac } from '../../../scanners/protocols/mac-address.ts';

test.each([
  ['00:1E:06:AB:CD:EF', '00:1e:06:ab:cd:ef'],
  ['00-1e-06-ab-cd-ef', '00:1e:06:ab:cd:ef'],
  ['001e.06ab.cdef', '00:1e:06:ab:cd:ef'],
  [' 001E06ABCDEF ', '00:1e:06:ab:cd:ef'],
  ['0:1e:6:a:b:c', '00:1e:06:0a:0b:0c'],
  ['00:00:00:00:00:00', undefined],
  ['ff:ff:ff:ff:ff:ff', undefined],
  ['00:1e:06:ab:cd', undefined],
  ['00:1e:06:ab:cd:eg', undefined],
  ['00:1e:06:ab:cd:ef:01', undefined],
  ['(incomplete)', undefined],
  ['', undefined],
])('reads %j', (text, expected) => {
  expect(normaliseMac(text)).toBe(expected);
});

test('tells group addresses', () => {
  expect(['01:00:5e:00:00:fb', '33:33:00:00:00:01', '00:1e:06:00:00:01'].map(isGroupAddress)).toEqual([
    true,
    true,
    false,
  ]);
});
