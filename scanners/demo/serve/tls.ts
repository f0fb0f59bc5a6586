import type { Socket } from 'node:net';
import { createServer, type SecureVersion } from 'node:tls';
import type { Certificate } from './certificate.ts';

export type { Certificate } from './certificate.ts';

/** Turns a handler of plain streams into one of TCP sockets that speak TLS first. */
export function tlsAcceptor(
  certificate: Certificate,
  accept: (stream: Socket) => void,
  versions: { readonly minVersion?: SecureVersion; readonly maxVersion?: SecureVersion } = {},
): (socket: Socket) => void {
  // OpenSSL 3 speaks TLS below 1.2 only at security level 0; BoringSSL has no levels and refuses the word.
  const old = versions.minVersion === 'TLSv1' && !process.versions['electron'];
  const server = createServer({
    key: certificate.key,
    cert: certificate.certificate,
    ...versions,
    ...(old ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {}),
  });
  server.on('secureConnection', (stream) => {
    stream.on('error', () => stream.destroy());
    accept(stream);
  });
  server.on('tlsClientError', (_error, stream) => stream.destroy());
  return (socket) => {
    server.emit('connection', socket);
  };
}
