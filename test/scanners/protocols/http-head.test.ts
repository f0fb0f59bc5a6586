import { expect, test } from 'vitest';
import {
  headerValue,
  headerValues,
  parseHeaders,
  parseStatusLine,
} from '../../../scanners/protocols/http-head.ts';

test.each([
  ['HTTP/1.1 200 OK', { protocol: 'HTTP/1.1', status: 200, reason: 'OK' }],
  ['RTSP/1.0 401 Unauthorized', { protocol: 'RTSP/1.0', status: 401, reason: 'Unauthorized' }],
  ['HTTP/1.1 200 \u001b[31mred', { protocol: 'HTTP/1.1', status: 200, reason: '[31mred' }],
  ['HTTP/1.1 099 no', undefined],
  ['HTTP/1.1 2000 no', undefined],
  ['GET / HTTP/1.1', undefined],
])('reads the first line %j', (line, expected) => {
  expect(parseStatusLine(line)).toEqual(expected);
});

test('finds headers by lower-case name', () => {
  const headers = parseHeaders(['Server: a', 'SERVER: b', 'Bad Name: c', ': d', '__proto__: e']);
  expect(headerValues(headers, 'server')).toEqual(['a', 'b']);
  expect(headerValue(headers, 'server')).toBe('a');
  expect(headers.map(({ name }) => name)).toEqual(['server', 'server', '__proto__']);
});

test('keeps 100 headers and 4,096 units of each', () => {
  expect(parseHeaders(Array.from({ length: 10_000 }, () => 'A: b'))).toHaveLength(100);
  expect(
    parseHeaders([`A: ${'x'.repeat(4_090)}`, ...Array(500).fill(` ${'y'.repeat(5)}`)])[0]?.value,
  ).toHaveLength(4_096);
});
