import type { Socket } from 'node:net';
import type { Emulator, EmulatorHost, ExpectedFinding } from '../../../scanners/demo/emulator.ts';
import { type HttpReply, type HttpRequest, serveHttp } from '../../../scanners/demo/serve/http.ts';

/** Prefixes of makers whose devices have well-known passwords, so that a scan has something to try. */
export const MAKER = {
  netgear: '28:80:88',
  tpLink: '14:86:92',
  zyxel: '60:31:97',
  hikvision: '18:80:25',
  axis: '00:40:8c',
  dahua: '08:ed:ed',
  vivotek: '00:02:d1',
  raspberry: '28:cd:c1',
  hp: '50:81:40',
} as const;

/** A device that looks as if a factory password might open it, and that must not be reported for one. */
export function decoy(
  id: string,
  maker: keyof typeof MAKER,
  tcp: readonly number[],
  start: (host: EmulatorHost) => void,
  findings: readonly ExpectedFinding[] = [],
): Emulator {
  return {
    id: `decoy-${id}`,
    /** The last byte is set by its place among all decoys. */
    mac: `${MAKER[maker]}:4a:30:00`,
    truth: { kind: 'unknown', tcp, findings },
    start(host) {
      start(host);
      return {};
    },
  };
}

/** A decoy that is a web server on port 80. `make` gives each running one a state of its own. */
export function webDecoy(
  id: string,
  maker: keyof typeof MAKER,
  make: (host: EmulatorHost) => (request: HttpRequest) => HttpReply | undefined,
  findings: readonly ExpectedFinding[] = [],
): Emulator {
  return decoy(id, maker, [80], (host) => serveHttp(host, 80, make(host)), findings);
}

export const CLEARTEXT_BASIC: ExpectedFinding = { check: 'cleartext-basic-auth', result: 'fail', port: 80 };
export const CLEARTEXT_DIGEST: ExpectedFinding = { check: 'cleartext-basic-auth', result: 'weak', port: 80 };
/** A router's form: who listens in gets the whole home. */
export const CLEARTEXT_FORM: ExpectedFinding = { check: 'cleartext-login-form', result: 'fail', port: 80 };

/** Reads a stream by lines of at most 512 bytes. What is no text is kept as it is. */
export function onLine(socket: Socket, receive: (line: string) => void): void {
  let text = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('latin1')).slice(-4096);
    for (let end = text.search(/[\r\n]/); end >= 0; end = text.search(/[\r\n]/)) {
      const line = text.slice(0, Math.min(end, 512));
      text = text.slice(end + 1).replace(/^[\n\0]/, '');
      receive(line);
    }
  });
}
