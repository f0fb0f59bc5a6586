import { expect } from 'vitest';
import { selfSigned } from '../../scanners/demo/serve/certificate.ts';
import { tlsAcceptor } from '../../scanners/demo/serve/tls.ts';
import { quickTcpPorts } from '../../scanners/knowledge/services.ts';
import { isNeverTouched } from '../../scanners/net/never-touch.ts';
import { hostileFamily } from './family.ts';
import { statesOf, textsOf } from './seen.ts';
import { drip, flood, listen, page, web } from './streams.ts';

const greeting = [21, 22, 23];
const usual = [21, 22, 23, 53, 80, 443, 554, 631, 1883, 5000, 8080, 8443];
const mostKnocks = 24;

hostileFamily('A, TCP streams', [
  {
    id: 'A1',
    title: 'writes for ever, without a line end',
    start: (host) => listen(host, [...greeting, 80, 8080], (socket) => flood(socket, 'A'.repeat(64 * 1024))),
    judge(seen) {
      expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['unreadable']);
      expect(statesOf(seen, 'http.front', 80)).toEqual(['unreadable']);
      expect(Math.max(0, ...textsOf(seen).map((text) => text.length))).toBeLessThanOrEqual(512);
    },
  },
  {
    id: 'A2',
    title: 'drips one byte every 300 ms',
    start: (host) => listen(host, [...greeting, 80], (socket) => drip(socket, 'a', 300)),
    judge(seen) {
      expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['unreadable']);
      expect(statesOf(seen, 'http.front', 80)).toEqual(['unreadable']);
    },
  },
  {
    id: 'A3',
    title: 'accepts and says nothing',
    start: (host) => listen(host, usual, (socket) => socket.resume()),
    judge(seen) {
      expect(statesOf(seen, 'telnet.banner', 23)).toEqual(['silent']);
      expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['silent']);
      expect(seen.report.services.filter(({ state }) => state === 'open').length).toBeGreaterThan(8);
      expect(seen.report.findings).toEqual([]);
    },
  },
  {
    id: 'A4',
    title: 'never reads',
    start: (host) => listen(host, [22, 23, 80, 443], (socket) => socket.pause()),
    judge: (seen) => expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['silent']),
  },
  {
    id: 'A5',
    title: 'resets every connection that it accepts',
    start: (host) => listen(host, usual, (socket) => socket.resetAndDestroy()),
    judge(seen) {
      const times = usual.map((port) => seen.reached.filter((reached) => reached === port).length);
      expect(Math.max(...times)).toBeLessThan(mostKnocks);
      expect(seen.report.findings).toEqual([]);
    },
  },
  {
    id: 'A6',
    title: 'answers on every port with a made-up server',
    everyPort: (socket) => socket.end('220 SSH-2.0-OpenSSH_4.3 ready\r\n'),
    start: () => undefined,
    judge(seen) {
      expect(seen.values('tcp.spoof')).toEqual([{ state: 'open', looked: 3, accepted: 3 }]);
      expect(seen.report.findings).toEqual([]);
      expect(seen.reached.filter((port) => isNeverTouched(port))).toEqual([]);
      expect(new Set(seen.reached).size).toBeLessThan(quickTcpPorts.length + 10);
    },
  },
  {
    id: 'A7',
    title: 'sends words made to keep a regular expression busy',
    start(host) {
      const busy = `${'a '.repeat(4_000)}!${' '.repeat(4_000)}x${'-1.0'.repeat(1_000)}`;
      listen(host, [21], (socket) => socket.write(`220 ${busy}\r\n`));
      listen(host, [22], (socket) => socket.write(`SSH-2.0-${busy}\r\n`));
      listen(host, [23], (socket) => socket.write(`${busy} login${' '.repeat(3_000)}`));
      listen(host, [80], (socket) =>
        web(socket, () =>
          socket.end(
            page(`<title>${busy}</title>${'<form '.repeat(20_000)}${'<!--'.repeat(10_000)}`, {
              Server: busy,
            }),
          ),
        ),
      );
    },
    judge: (seen) => expect(statesOf(seen, 'http.front', 80)).toEqual(['open']),
  },
  {
    id: 'A8',
    title: 'sends bytes that are no text',
    start(host) {
      const soup = Buffer.from([
        0, 0x0c, 0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0x1b, 0x5b, 0x32, 0x4a, 0x0d, 0x9b,
      ]);
      const line = (start: string) => Buffer.concat([Buffer.from(start), soup, Buffer.from('x\r\n')]);
      listen(host, [21], (socket) => socket.write(line('220 ')));
      listen(host, [22], (socket) => socket.write(line('SSH-2.0-')));
      listen(host, [23], (socket) => socket.write(line('login')));
      listen(host, [80], (socket) => web(socket, () => socket.end(page(line('<title>')))));
    },
    judge(seen) {
      expect(textsOf(seen).filter((text) => /[\p{Cc}\p{Surrogate}]/u.test(text))).toEqual([]);
    },
  },
  {
    id: 'A9',
    title: 'offers each service on the port of another',
    start(host) {
      const tls = tlsAcceptor(selfSigned({ commonName: 'moved' }), (stream) => stream.resume());
      listen(host, [22], (socket) => web(socket, () => socket.end(page('<title>moved</title>'))));
      listen(host, [80], (socket) => socket.write('SSH-2.0-dropbear_2022.83\r\n'));
      listen(host, [23], tls);
      listen(host, [8000], (socket) => socket.end('ICY 200 OK\r\nicy-name: radio\r\n\r\n'));
    },
    judge(seen) {
      expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['silent']);
      expect(statesOf(seen, 'telnet.banner', 23)).toEqual(['silent']);
      expect(statesOf(seen, 'http.front', 80)).toEqual(['unreadable']);
      expect(seen.report.findings.map(({ check }) => check)).not.toContain('telnet-login');
    },
  },
  {
    id: 'A10',
    title: 'bears one connection at a time',
    start(host) {
      let older: { resetAndDestroy(): void } | undefined;
      listen(host, [80, 443, 8080], (socket) => {
        older?.resetAndDestroy();
        older = socket;
        web(socket, () => socket.end(page('<title>one at a time</title>')));
      });
    },
    judge(seen) {
      const knocks = [80, 443, 8080].flatMap((port) => statesOf(seen, 'tcp.port', port));
      expect(knocks).toContain('open');
      expect(knocks).not.toContain('closed');
    },
  },
]);
