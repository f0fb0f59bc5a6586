import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { hostileFamily } from './family.ts';
import { statesOf, textsOf } from './seen.ts';
import { drip, flood, listen, page, web } from './streams.ts';
import { frontOf, head, headersOf, pathsOf, serve } from './web.ts';

const largestBody = 262_144;
const mebibyte = 1024 * 1024;

hostileFamily('B, what web servers answer', [
  {
    id: 'B1',
    title: 'promises 10 GB and sends one byte',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, () => socket.write(`${head('Content-Length: 10000000000\r\n')}x`)),
      ),
    judge: (seen) => expect(frontOf(seen)).toMatchObject({ bodyLength: 1, complete: false }),
  },
  {
    id: 'B2',
    title: 'sends chunks without end',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, () => {
          socket.write(head('Transfer-Encoding: chunked\r\n'));
          flood(socket, `10000\r\n${'c'.repeat(65_536)}\r\n`);
        }),
      ),
    judge: (seen) => expect(frontOf(seen)).toMatchObject({ complete: false }),
  },
  {
    id: 'B3',
    title: 'lies about the sizes of its chunks',
    start(host) {
      serve(host, 80, `${head('Transfer-Encoding: chunked\r\n')}FFFFFFFFFFFFFFFF\r\nx`);
      serve(host, 8080, `${head('Transfer-Encoding: chunked\r\n')}1;${'e'.repeat(mebibyte)}\r\nx`);
      serve(host, 8081, `${head('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n')}0\r\n\r\nHTTP/1.1`);
    },
    judge(seen) {
      for (const port of [80, 8080, 8081]) expect(frontOf(seen, port).complete ?? false).toBe(false);
    },
  },
  {
    id: 'B4',
    title: 'floods with headers',
    start(host) {
      serve(host, 80, head(`X-Long: ${'h'.repeat(200_000)}\r\n`));
      serve(host, 8080, head('X: y\r\n'.repeat(10_000)));
      serve(host, 8081, head(`Set-Cookie: a=${'c'.repeat(mebibyte)}\r\n`));
    },
    judge(seen) {
      expect(statesOf(seen, 'http.front', 80)).toEqual(['unreadable']);
      expect(headersOf(seen, 'Cookie')).toEqual([]);
    },
  },
  {
    id: 'B5',
    title: 'sends 103 Early Hints for ever',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, () => flood(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'.repeat(100))),
      ),
    judge: (seen) => expect(statesOf(seen, 'http.front', 80)).toEqual(['unreadable']),
  },
  {
    id: 'B6',
    title: 'drips its headers',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, () => {
          socket.write('HTTP/1.1 200 OK\r\nServer: ');
          drip(socket, 'x', 300);
        }),
      ),
    judge: (seen) => expect(statesOf(seen, 'http.front', 80)).toEqual(['unreadable']),
  },
  {
    id: 'B7',
    title: 'sends a gzip bomb that nobody asked for',
    start(host) {
      const bomb = gzipSync(Buffer.alloc(20 * mebibyte));
      serve(host, 80, page(bomb, { 'Content-Encoding': 'gzip' }));
    },
    judge(seen) {
      expect(headersOf(seen, 'Accept-Encoding')).toEqual(
        headersOf(seen, 'Accept-Encoding').map(() => 'identity'),
      );
      expect(frontOf(seen).bodyLength).toBeLessThan(largestBody);
    },
  },
  {
    id: 'B8',
    title: 'names a thousand encodings of its body',
    start(host) {
      const chain = Array.from({ length: 1_000 }, () => 'gzip').join(', ');
      serve(host, 80, page('x', { 'Content-Encoding': chain }));
    },
    judge: (seen) => expect(frontOf(seen).bodyLength).toBe(1),
  },
  {
    id: 'B9',
    title: 'offers pictures that explode',
    start: (host) =>
      listen(host, [80], (socket) =>
        web(socket, () =>
          socket.end(
            page(
              '<title>icons</title><link rel="icon" href="/huge.png"><link rel="apple-touch-icon" href="/42.zip"><img src="/x.svg">',
            ),
          ),
        ),
      ),
    judge: (seen) => expect(pathsOf(seen).filter((path) => /\.(png|zip|svg|ico)$/.test(path))).toEqual([]),
  },
  {
    id: 'B17',
    title: 'sends hostile HTML',
    start(host) {
      serve(host, 80, page(`<title>${'t'.repeat(5 * mebibyte)}`));
      serve(host, 8080, page('<title></title><script>window.__pwned=1</script></title>'));
      serve(host, 8081, page(`${'<div>'.repeat(100_000)}<title>deep</title>`));
      serve(
        host,
        8000,
        page('<title>+ADw-script+AD4-</title>', { 'Content-Type': 'text/html; charset=utf-7' }),
      );
    },
    judge(seen) {
      expect(frontOf(seen).title?.length ?? 0).toBeLessThanOrEqual(256);
      expect(Math.max(...textsOf(seen).map((text) => text.length))).toBeLessThanOrEqual(2_048);
    },
  },
  {
    id: 'B18',
    title: 'sends JSON that is deep, doubled and huge',
    start(host) {
      const odd =
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"a","name":"b","n":1e999}';
      serve(host, 80, page('['.repeat(100_000), { 'Content-Type': 'application/json' }));
      serve(host, 8080, page(odd, { 'Content-Type': 'application/json' }));
      serve(
        host,
        8081,
        page(`{"name":"${'n'.repeat(10 * mebibyte)}"}`, { 'Content-Type': 'application/json' }),
      );
    },
    judge(seen) {
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(structuredClone(seen.observations)).toEqual(seen.observations);
    },
  },
  {
    id: 'B20',
    title: 'switches protocols, and answers twice',
    start(host) {
      listen(host, [80], (socket) =>
        web(socket, () => {
          socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n');
          flood(socket, Buffer.alloc(1_024, 0x81));
        }),
      );
      serve(host, 8080, Buffer.concat([page('<title>first</title>'), page('<title>second</title>')]));
    },
    judge(seen) {
      expect(frontOf(seen, 8080).title).toBe('first');
      expect(textsOf(seen)).not.toContain('second');
    },
  },
]);
