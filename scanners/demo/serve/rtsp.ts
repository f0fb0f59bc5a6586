import type { EmulatorHost } from '../emulator.ts';
import { type Account, basicLogin, DigestLogin, type LoginResult } from './http-login.ts';

/** Who may see the stream: anyone, or the holder of an account by Basic or Digest. */
export type RtspAccess =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'basic' | 'digest';
      readonly realm: string;
      readonly account: Account;
      readonly note?: (result: LoginResult) => void;
    };

export interface RtspStream {
  readonly server: string;
  readonly path: string;
  readonly access: RtspAccess;
}

const SDP =
  'v=0\r\no=- 0 0 IN IP4 0.0.0.0\r\ns=Media Presentation\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n';

/** Serves OPTIONS and DESCRIBE (RFC 2326). SETUP and PLAY would open a stream, which nobody here may do. */
export function serveRtsp(host: EmulatorHost, port: number, stream: RtspStream): void {
  const digest =
    stream.access.kind === 'digest' ? new DigestLogin(stream.access.account, stream.access.realm) : undefined;
  host.listenTcp(port, (socket) => {
    let text = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('latin1')).slice(-16_384);
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        socket.write(answer(host, stream, digest, text.slice(0, end)));
        text = text.slice(end + 4);
      }
    });
  });
}

function answer(
  host: EmulatorHost,
  stream: RtspStream,
  digest: DigestLogin | undefined,
  head: string,
): string {
  const [method = '', url = ''] = (head.split('\r\n')[0] ?? '').split(' ');
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(head)?.[1]?.trim();
  const reply = (status: string, lines: readonly string[], body = '') =>
    `RTSP/1.0 ${status}\r\nCSeq: ${header('CSeq') ?? '0'}\r\nServer: ${stream.server}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n${body}`;
  if (method === 'OPTIONS') return reply('200 OK', ['Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN']);
  if (method === 'SETUP' || method === 'PLAY') host.harm('state-change', 1, `RTSP ${method}`);
  if (method !== 'DESCRIBE') return reply('405 Method Not Allowed', []);
  const { access } = stream;
  if (access.kind !== 'open') {
    const login = digest
      ? digest.check(method, header('Authorization'))
      : basicLogin(access.account, header('Authorization'));
    access.note?.(login);
    const challenge = digest ? digest.challenge() : `Basic realm="${access.realm}"`;
    if (login !== 'right') return reply('401 Unauthorized', [`WWW-Authenticate: ${challenge}`]);
  }
  const path = url.replace(/^rtsp:\/\/[^/]*/i, '').split('?')[0] || '/';
  if (path !== '/' && !path.startsWith(stream.path)) return reply('404 Stream Not Found', []);
  return reply('200 OK', ['Content-Type: application/sdp', `Content-Length: ${SDP.length}`], SDP);
}
