import { expect, test } from 'vitest';
import { present } from '../../../scanners/protocols/present.ts';

test('what is not known is absent', () => {
  const value = present({ a: 1, b: undefined, c: '', d: false });
  expect(Object.keys(value)).toEqual(['a', 'c', 'd']);
});
