import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import {
  HttpResponseReader,
  httpRequest,
  parseHttpResponse,
} from '../../../scanners/protocols/http-message.ts';
import { decodeUtf8 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const simple = packet('HTTP/1.1 200 OK\r\nServer: lighttpd\r\nContent-Length: 5\r\n\r\nhello');
const chunked = packet(
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;ext=1\r\nhello\r\n3\r\n yo\r\n0\r\nX: y\r\n\r\n',
);
const interim = packet(
  'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="x"\r\n\r\n',
);

const outcome = (bytes: Uint8Array) => {
  const response = parseHttpResponse(bytes);
  return response && [response.status, response.state, decodeUtf8(response.body)];
};

describe('a request', () => {
  test('asks for a plain answer on a connection of its own', () => {
    const bytes = httpRequest({
      method: 'GET',
      target: '/',
      host: '192.168.77.5:8080',
      headers: { Accept: 'text/html' },
    });
    expect(decodeUtf8(bytes ?? new Uint8Array())).toBe(
      'GET / HTTP/1.1\r\nHost: 192.168.77.5:8080\r\nConnection: close\r\nAccept: text/html\r\nAccept-Encoding: identity\r\nUser-Agent: Homelatch\r\n\r\n',
    );
  });

  test('counts its body in bytes', () => {
    const bytes = httpRequest({ method: 'POST', target: '/x', host: 'h', body: 'é' });
    expect(decodeUtf8(bytes ?? new Uint8Array())).toMatch(/Content-Length: 2\r\n\r\né$/);
  });

  test.each([
    { method: 'GET', target: '/\r\nX: y', host: 'h' },
    { method: 'GET', target: '/a b', host: 'h' },
    { method: 'GET', target: '/', host: 'h\n' },
    { method: 'G\nET', target: '/', host: 'h' },
    { method: 'GET', target: '/', host: 'h', headers: { 'X\r\nY': '1' } },
    { method: 'GET', target: '/', host: 'h', headers: { X: '1\r\nY: 2' } },
  ])('is not built from %j', (request) => {
    expect(httpRequest(request)).toBeUndefined();
  });
});

describe('a response', () => {
  test.each([
    ['with a length', simple, [200, 'complete', 'hello']],
    ['in chunks', chunked, [200, 'complete', 'hello yo']],
    ['after an interim one', interim, [401, 'complete', '']],
    ['until the end', packet('HTTP/1.0 200 OK\n\nall of it'), [200, 'complete', 'all of it']],
    ['without a reason', packet('HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n'), [404, 'complete', '']],
    ['cut short', simple.subarray(0, -2), [200, 'truncated', 'hel']],
    ['with chunks cut short', chunked.subarray(0, -16), [200, 'truncated', 'hello']],
    [
      'that switches protocols',
      packet('HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x05'),
      [101, 'complete', ''],
    ],
    ['from an audio stream', packet('ICY 200 OK\r\nicy-name: Jazz\r\n\r\n'), [200, 'complete', '']],
    ['with another pipelined', packet(simple, simple), [200, 'complete', 'hello']],
  ])('%s', (_what, bytes, expected) => {
    expect(outcome(bytes)).toEqual(expected);
  });

  test('keeps headers in order, folded lines joined', () => {
    const bytes = packet(
      'HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSET-COOKIE: b=2\r\nX: one\r\n  two\r\nnonsense\r\n\r\n',
    );
    expect(parseHttpResponse(bytes)?.headers).toEqual([
      { name: 'set-cookie', value: 'a=1' },
      { name: 'set-cookie', value: 'b=2' },
      { name: 'x', value: 'one two' },
    ]);
  });

  test('has no body if only its head was asked for', () => {
    expect(parseHttpResponse(simple.subarray(0, -5), 'HEAD')?.state).toBe('complete');
  });

  test.each([simple, chunked, interim])('is the same however it is cut', (bytes) => {
    const whole = parseHttpResponse(bytes);
    for (let size = 1; size < bytes.length; size++) {
      const reader = new HttpResponseReader();
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
      expect(reader.finish()).toEqual(whole);
    }
  });
});

describe('a hostile server', () => {
  const head = 'HTTP/1.1 200 OK\r\n';

  test.each([
    ['promises 10 GB', packet(`${head}Content-Length: 10000000000\r\n\r\nx`), 'truncated'],
    ['gives two lengths', packet(`${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`), 'broken'],
    ['gives a negative length', packet(`${head}Content-Length: -1\r\n\r\n`), 'broken'],
    [
      'frames its body twice',
      packet(`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      'broken',
    ],
    ['nests codings', packet(`${head}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`), 'broken'],
    [
      'sends a chunk of 2^64 bytes',
      packet(`${head}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n`),
      'broken',
    ],
    [
      'never ends a chunk extension',
      packet(`${head}Transfer-Encoding: chunked\r\n\r\n5;${'x'.repeat(300)}`),
      'broken',
    ],
    [
      'never ends its trailer',
      packet(`${head}Transfer-Encoding: chunked\r\n\r\n0\r\n`, 'X: y\r\n'.repeat(5_000)),
      'broken',
    ],
  ])('%s', (_what, bytes, state) => {
    expect(parseHttpResponse(bytes)?.state).toBe(state);
  });

  test.each([
    ['floods with interim responses', packet('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(9), simple)],
    ['floods with headers', packet(head, 'X: y\r\n'.repeat(10_000))],
    ['speaks another protocol', packet('SSH-2.0-dropbear\r\n\r\n')],
    ['says nothing', new Uint8Array()],
  ])('%s', (_what, bytes) => {
    expect(parseHttpResponse(bytes)).toBeUndefined();
  });

  test('is stopped after 256 KiB of body', () => {
    const reader = new HttpResponseReader();
    reader.push(packet(`${head}Transfer-Encoding: chunked\r\n\r\n`));
    const chunk = packet('10000\r\n', new Uint8Array(65_536), '\r\n');
    const pushes = Array.from({ length: 10 }, () => reader.push(chunk)).indexOf(true);
    expect([pushes, reader.finish()?.state, reader.finish()?.body.length]).toEqual([4, 'truncated', 262_144]);
  });
});

testParserProperties('parseHttpResponse', (bytes) => parseHttpResponse(bytes), [simple, chunked, interim]);
