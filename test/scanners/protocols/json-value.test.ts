import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import {
  jsonField,
  jsonFlag,
  jsonItems,
  jsonNumber,
  jsonText,
  parseJson,
  parseTrailingJson,
} from '../../../scanners/protocols/json-value.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const value = parseJson(
  '{"a":{"b":" x\\u202e ","n":1e999,"m":4,"t":true,"zero":0,"two":2},"list":[1,2,3],"__proto__":{"evil":1}}',
);

test('reads fields by path', () => {
  expect(jsonText(value, 'a', 'b')).toBe('x');
  expect(jsonNumber(value, 'a', 'm')).toBe(4);
  expect([jsonFlag(value, 'a', 't'), jsonFlag(value, 'a', 'zero'), jsonFlag(value, 'a', 'two')]).toEqual([
    true,
    false,
    undefined,
  ]);
  expect(jsonItems(value, 2, 'list')).toEqual([1, 2]);
  expect(jsonItems(value, 2, 'a', 'm')).toEqual([4]);
  expect(jsonItems(value, 2, 'none')).toEqual([]);
});

test('gives nothing for the wrong kind, or for what only JavaScript has', () => {
  expect(jsonText(value, 'a', 'm')).toBeUndefined();
  expect(jsonNumber(value, 'a', 'n')).toBeUndefined();
  expect(jsonField(value, 'toString')).toBeUndefined();
  expect(jsonField(value, 'a', 'b', 'length')).toBeUndefined();
  expect(jsonField(null, 'a')).toBeUndefined();
  expect(jsonField({}, 'evil')).toBeUndefined();
});

describe('a document', () => {
  test.each([
    ['with bytes before it', packet(1, 2, '{"a":1}'), { a: 1 }],
    ['with zeros after it', packet('{"a":1}\u0000\u0000'), { a: 1 }],
    ['that is none', packet('hello'), undefined],
    ['cut short', packet('{"a":'), undefined],
  ])('%s', (_what, bytes, expected) => {
    expect(parseTrailingJson(bytes)).toEqual(expected);
  });

  test('may be 32 levels deep, brackets inside text not counted', () => {
    expect(parseJson(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeDefined();
    expect(parseJson(`${'['.repeat(33)}${']'.repeat(33)}`)).toBeUndefined();
    expect(parseJson(`"${'['.repeat(100)}\\"${'{'.repeat(100)}"`)).toBeDefined();
    expect(parseJson('['.repeat(200_000))).toBeUndefined();
  });

  test('may be 256 KiB long', () => {
    expect(parseJson(`"${'x'.repeat(300_000)}"`)).toBeUndefined();
  });
});

testParserProperties('jsonText', (bytes) => jsonText(parseTrailingJson(bytes), 'a', 'b'), [
  packet('{"a":{"b":"c\\ud800"}}'),
]);
