import type { X509Certificate } from 'node:crypto';
import net from 'node:net';
import tls from 'node:tls';
import type { TcpOutcome, TcpRequest, TlsSession } from './network.ts';
import { shortageOf } from './shortage.ts';

/** Whoever is at home answers within this time, in three tries of the system. */
const connectMs = 3_500;

/** Opens a TCP or TLS connection. Resolves in `deadlineMs` at the latest, whatever the other side does. */
export function openTcp(request: TcpRequest): Promise<TcpOutcome> {
  const { address, port, localAddress, deadlineMs, signal } = request;
  return new Promise((resolve) => {
    const began = performance.now();
    const socket = new net.Socket();
    let secure: tls.TLSSocket | undefined;
    let isConnected = false;
    const settle = (outcome: TcpOutcome) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      if (outcome.state !== 'open') {
        secure?.destroy();
        socket.destroy();
      }
      resolve(outcome);
    };
    const abort = () => settle({ state: 'silent', why: 'stopped' });
    const noAnswer = () => {
      if (socket.connecting) settle({ state: 'silent' });
    };
    const noHandshake = () => settle({ state: 'unreadable', why: 'no TLS answer in time' });
    // On a busy computer the time may be over before an answer that has long arrived was read: that one comes first.
    let timer = setTimeout(() => setImmediate(noAnswer), Math.min(deadlineMs, connectMs));
    signal.addEventListener('abort', abort, { once: true });
    // Stays for the life of the socket: a late error without a listener would end the process.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      settle(!isConnected && error.code === 'ECONNRESET' ? droppedAtOnce : stateOf(error)),
    );
    socket.once('connect', () => {
      isConnected = true;
      clearTimeout(timer);
      timer = setTimeout(noHandshake, Math.max(1, deadlineMs - (performance.now() - began)));
      const remoteAddress = socket.remoteAddress ?? '';
      if (!request.tls) return settle({ state: 'open', stream: socket, remoteAddress });
      secure = tls.connect({ socket, ...oldestTls });
      secure.on('error', (error) =>
        settle({ state: 'unreadable', why: `TLS: ${error.message.slice(0, 200)}` }),
      );
      secure.once('close', () => settle({ state: 'unreadable', why: 'closed during the TLS handshake' }));
      secure.once('secureConnect', () => {
        if (secure) settle({ state: 'open', stream: secure, remoteAddress, tls: sessionOf(secure) });
      });
    });
    socket.connect({ host: address, port, ...(localAddress !== undefined && { localAddress }) });
  });
}

/**
 * Looking at a device's certificate is the point, so nothing is refused here; a secret is never sent over this on trust.
 * OpenSSL needs security level 0 for old devices; Electron's BoringSSL throws on the same setting and does not need it.
 */
const oldestTls: tls.ConnectionOptions = {
  rejectUnauthorized: false,
  minVersion: 'TLSv1',
  ...(process.versions['electron'] === undefined && { ciphers: 'DEFAULT:@SECLEVEL=0' }),
};

/** A closed port refuses; one that resets had accepted first, for example a device that bears one connection at a time. */
const droppedAtOnce: TcpOutcome = { state: 'unreadable', why: 'dropped as soon as it was made' };

function stateOf(error: NodeJS.ErrnoException): TcpOutcome {
  // Also a local port or address that is not to be had.
  if (shortageOf(error) !== undefined || error.code === 'EADDRNOTAVAIL')
    return { state: 'exhausted', ...(error.code && { why: error.code }) };
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EPIPE':
      return { state: 'closed' };
    default:
      // EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ETIMEDOUT: nobody answered.
      return { state: 'silent', ...(error.code && { why: error.code }) };
  }
}

const mostCertificates = 5;

function sessionOf(socket: tls.TLSSocket): TlsSession {
  const certificates: Uint8Array[] = [];
  // Asked once and kept: a second call gives nothing under Electron.
  let next: tls.DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (
    next?.raw &&
    certificates.length < mostCertificates &&
    !certificates.some((c) => next?.raw.equals(c))
  ) {
    certificates.push(next.raw);
    next = next.issuerCertificate;
  }
  if (certificates.length === 0) {
    const own: X509Certificate | undefined = socket.getPeerX509Certificate();
    if (own) certificates.push(own.raw);
  }
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher().standardName,
    certificates,
  };
}
