import { createServer } from 'node:tls';
import { expect } from 'vitest';
import { z } from 'zod';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import { type CertificateSubject, selfSigned } from '../../scanners/demo/serve/certificate.ts';
import { tlsAcceptor } from '../../scanners/demo/serve/tls.ts';
import { hostileFamily } from './family.ts';
import { statesOf, textsOf } from './seen.ts';
import { drip, flood, listen, page, replyOnce } from './streams.ts';

const plain = selfSigned({ commonName: 'device' });
const oldContext = { ciphers: 'DEFAULT@SECLEVEL=0' } as const;
const inYears = (years: number) => new Date(Date.now() + years * 365 * 86_400_000);

const serve = (host: EmulatorHost, port: number, subject: CertificateSubject) =>
  listen(
    host,
    [port],
    tlsAcceptor(selfSigned(subject), (stream) => stream.end(page('<title>x</title>'))),
  );

const certificate = z.object({ state: z.string(), selfSigned: z.boolean().optional() });

/** A TLS record (RFC 8446, section 5.1) around one handshake message. */
function handshake(type: number, body: Uint8Array): Buffer {
  const message = Buffer.concat([Buffer.from([type, 0, body.length >> 8, body.length & 255]), body]);
  return Buffer.concat([Buffer.from([0x16, 3, 3, message.length >> 8, message.length & 255]), message]);
}
const serverHello = handshake(
  2,
  Buffer.concat([Buffer.from([3, 3]), Buffer.alloc(32, 7), Buffer.from([0, 0xc0, 0x2f, 0])]),
);
function certificateMessage(der: Uint8Array): Buffer {
  const size = (length: number) => Buffer.from([0, length >> 8, length & 255]);
  return handshake(11, Buffer.concat([size(der.length + 3), size(der.length), der]));
}

hostileFamily('C, TLS', [
  {
    id: 'C1',
    title: 'shows a chain of 8 MB',
    start(host) {
      const large = selfSigned({ commonName: 'link', organisation: 'o'.repeat(30_000) }).certificate;
      const server = createServer({ key: plain.key, cert: plain.certificate + large.repeat(140) });
      server.on('tlsClientError', (_error, socket) => socket.destroy());
      listen(host, [443], (socket) => server.emit('connection', socket));
    },
    judge: (seen) => expect(statesOf(seen, 'tls.certificate', 443)).toEqual(['unreadable']),
  },
  {
    id: 'C2',
    title: 'shows certificates with impossible dates',
    start(host) {
      serve(host, 443, { commonName: 'expired', notBefore: inYears(-20), notAfter: inYears(-10) });
      serve(host, 8443, { commonName: 'not yet', notBefore: inYears(5), notAfter: inYears(6) });
      serve(host, 4433, { commonName: 'backwards', notBefore: inYears(5), notAfter: inYears(-5) });
      serve(host, 5001, { commonName: 'for ever', notAfter: new Date('9999-12-31T23:59:59Z') });
      serve(host, 8883, { commonName: 'old', notBefore: new Date('1950-01-01T00:00:00Z') });
    },
    judge(seen) {
      expect(seen.values('tls.certificate').length).toBe(5);
      expect(textsOf(seen).filter((text) => /NaN|Invalid/.test(text))).toEqual([]);
      const outdated = seen.report.findings.filter(({ check }) => /certificate/.test(check));
      expect(outdated.length).toBeGreaterThan(0);
    },
  },
  {
    id: 'C3',
    title: 'speaks only TLS 1.0, with a short key',
    start: (host) =>
      listen(
        host,
        [443],
        tlsAcceptor(selfSigned({ commonName: 'old', rsaBits: 1_024 }), (stream) => stream.end(page('x')), {
          minVersion: 'TLSv1',
          maxVersion: 'TLSv1',
        }),
      ),
    judge(seen) {
      expect(statesOf(seen, 'tls.certificate', 443)).toEqual(['open']);
      expect(seen.report.findings.map(({ check }) => check)).toContain('outdated-tls');
    },
  },
  {
    id: 'C4',
    title: 'has a name that is markup, with a zero byte and text that runs backwards',
    start: (host) =>
      serve(host, 443, { commonName: 'admin\0.evil<img src=x onerror=alert(1)>\u202egpj.exe\nnext line' }),
    judge: (seen) => expect(textsOf(seen).filter((text) => /[\p{Cc}\u202e]/u.test(text))).toEqual([]),
  },
  {
    id: 'C5',
    title: 'begins the handshake again and again',
    start(host) {
      const server = createServer({
        key: plain.key,
        cert: plain.certificate,
        maxVersion: 'TLSv1.2',
        ...oldContext,
      });
      server.on('secureConnection', (socket) => {
        socket.on('error', () => socket.destroy());
        const again = () => {
          if (!socket.destroyed) socket.renegotiate({}, () => setImmediate(again));
        };
        again();
      });
      server.on('tlsClientError', (_error, socket) => socket.destroy());
      listen(host, [443], (socket) => server.emit('connection', socket));
    },
    judge: (seen) => expect(statesOf(seen, 'tls.certificate', 443)).toEqual(['open']),
  },
  {
    id: 'C6',
    title: 'stalls, drips and floods inside the handshake',
    start(host) {
      listen(host, [443], (socket) => replyOnce(socket, () => socket.write(serverHello)));
      listen(host, [8443], (socket) => replyOnce(socket, () => drip(socket, Buffer.from([0x16]), 300)));
      listen(host, [4433], (socket) =>
        replyOnce(socket, () => flood(socket, Buffer.alloc(40_000, Buffer.from([0x16, 3, 3, 0, 0])))),
      );
    },
    judge: (seen) => expect(statesOf(seen, 'tls.certificate', 443)).toEqual(['unreadable']),
  },
  {
    id: 'C7',
    title: 'asks for our certificate',
    start(host) {
      const server = createServer({
        key: plain.key,
        cert: plain.certificate,
        requestCert: true,
        rejectUnauthorized: false,
      });
      server.on('secureConnection', (socket) => {
        socket.on('error', () => socket.destroy());
        if (Object.keys(socket.getPeerCertificate()).length > 0)
          host.harm('misplaced-credential', 1, 'a client certificate');
        socket.end(page('x'));
      });
      server.on('tlsClientError', (_error, socket) => socket.destroy());
      listen(host, [443], (socket) => server.emit('connection', socket));
    },
    judge: (seen) => expect(statesOf(seen, 'tls.certificate', 443)).toEqual(['open']),
  },
  {
    id: 'C8',
    title: 'shows a certificate that is no certificate',
    start(host) {
      const nested = Buffer.alloc(20_000, 0x30);
      const long = Buffer.from([0x30, 0x84, 0x80, 0, 0, 0, 1]);
      for (const [port, der] of [
        [443, nested],
        [8443, long],
      ] as const)
        listen(host, [port], (socket) =>
          replyOnce(socket, () => socket.write(Buffer.concat([serverHello, certificateMessage(der)]))),
        );
    },
    judge: (seen) => expect(statesOf(seen, 'tls.certificate', 443)).toEqual(['unreadable']),
  },
  {
    id: 'C9',
    title: 'shows another certificate each time',
    start(host) {
      listen(host, [443], (socket) =>
        tlsAcceptor(selfSigned({ commonName: 'new' }), (stream) => stream.end(page('x')))(socket),
      );
    },
    judge(seen) {
      const kept = seen.values('tls.certificate', 443).map((value) => certificate.parse(value).state);
      expect(kept).toEqual(['open']);
    },
  },
]);
