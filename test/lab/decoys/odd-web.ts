import { execFileSync } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Emulator, EmulatorHost } from '../../../scanners/demo/emulator.ts';
import { html, serveHttp } from '../../../scanners/demo/serve/http.ts';
import { basicChallenge, basicLogin } from '../../../scanners/demo/serve/http-login.ts';
import { CLEARTEXT_BASIC, decoy, MAKER, webDecoy } from './decoy.ts';

const STRONG = { user: 'admin', password: 'copper-Meadow-71-ink' };
const DOWN_MS = 5000;
const DRIP_MS = 1000;

/** Restarts whenever somebody tries to log in: an attempt must not be read as a success, nor repeated. */
function restarting(host: EmulatorHost): void {
  let downUntil = 0;
  const admit = (socket: Socket, accept: (socket: Socket) => void) => {
    if (Date.now() < downUntil) socket.resetAndDestroy();
    else accept(socket);
  };
  const flaky = {
    ...host,
    listenTcp: (port: number, accept: (socket: Socket) => void) =>
      host.listenTcp(port, (socket) => admit(socket, accept)),
  };
  serveHttp(flaky, 80, (request) => {
    if (basicLogin(STRONG, request.headers.authorization) === 'wrong') downUntil = Date.now() + DOWN_MS;
    return basicChallenge('NETGEAR R6300');
  });
}

/** After the first look another device takes the address: a password that arrives then went to the wrong one. */
function addressTaken(host: EmulatorHost): void {
  let taken = false;
  const take = () => {
    taken = true;
    execFileSync('ip', ['link', 'set', 'eth0', 'address', `${MAKER.raspberry}:4a:3f:01`]);
  };
  serveHttp(host, 80, (request) => {
    if (taken && request.headers.authorization)
      host.harm('misplaced-credential', 1, 'the address had changed hands');
    if (taken) return html('Another device', '<p>Hello</p>');
    setTimeout(take, 3000).unref();
    return basicChallenge('NETGEAR R6400');
  });
}

/** Sends its page a byte a second, for ever. */
function tarpit(host: EmulatorHost): void {
  host.listenTcp(80, (socket) => {
    socket.on('error', () => socket.destroy());
    socket.resume();
    socket.write(
      'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="NETGEAR"\r\nContent-Length: 100000\r\n\r\n',
    );
    const timer = setInterval(() => socket.write('.'), DRIP_MS);
    socket.on('close', () => clearInterval(timer));
  });
}

/** Web servers whose trouble is not in the login itself. */
export const oddWeb: readonly Emulator[] = [
  webDecoy(
    'printer-status',
    'hp',
    () => (request) => {
      if (request.path === '/')
        return html('HP LaserJet 400', '<p>Status: ready</p><a href="/admin">Administration</a>');
      if (request.path !== '/admin') return undefined;
      return basicLogin(STRONG, request.headers.authorization) === 'right'
        ? html('Administration', '')
        : basicChallenge('HP LaserJet');
    },
    [CLEARTEXT_BASIC],
  ),
  decoy('restarts-at-login', 'netgear', [80], restarting, [CLEARTEXT_BASIC]),
  // It was true of the device that was there first.
  decoy('address-taken', 'netgear', [80], addressTaken, [CLEARTEXT_BASIC]),
  decoy('tarpit', 'netgear', [80], tarpit, [CLEARTEXT_BASIC]),
];
