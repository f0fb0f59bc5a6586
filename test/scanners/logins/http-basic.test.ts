import http from 'node:http';
import { expect, test } from 'vitest';
import httpBasic from '../../../scanners/logins/http-basic.ts';
import { context, tryLogin, withServer } from '../../support/try-login.ts';

const admin = { account: 'admin', password: 'admin' };
const right = `Basic ${btoa('admin:admin')}`;

type Reply = (response: http.ServerResponse, authorized: boolean, request: http.IncomingMessage) => void;
const server = (reply: Reply) =>
  http.createServer((request, response) => reply(response, request.headers.authorization === right, request));

const ask: Reply = (response) => {
  response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="camera"' }).end('no');
};

test.each<[string, Reply, object]>([
  [
    'the page opens',
    (r, ok, q) => (ok ? r.end('<h1>Settings</h1>') : ask(r, ok, q)),
    { outcome: 'accepted' },
  ],
  ['still 401', ask, { outcome: 'refused' }],
  [
    '403 after 401',
    (r, _, q) => (q.headers.authorization ? r.writeHead(403).end() : ask(r, false, q)),
    { outcome: 'refused', lockSign: 'it answered 403 after 401' },
  ],
  [
    '429',
    (r, _, q) => (q.headers.authorization ? r.writeHead(429).end() : ask(r, false, q)),
    { outcome: 'locked' },
  ],
  ['a page to everybody', (r) => r.end('welcome'), { outcome: 'unclear' }],
  [
    '200 that says failed',
    (r, _, q) => (q.headers.authorization ? r.end('Login failed, wrong password') : ask(r, false, q)),
    { outcome: 'refused' },
  ],
  [
    '200 with a login form',
    (r, _, q) =>
      q.headers.authorization ? r.end('<form><input type=password name=p></form>') : ask(r, false, q),
    { outcome: 'unclear' },
  ],
  [
    'a redirect',
    (r, _, q) =>
      q.headers.authorization
        ? r.writeHead(302, { Location: 'http://203.0.113.9/' }).end()
        : ask(r, false, q),
    { outcome: 'unclear' },
  ],
  [
    'two tries left',
    (r, _, q) =>
      q.headers.authorization ? r.writeHead(401).end('<retryLoginTime>2</retryLoginTime>') : ask(r, false, q),
    { outcome: 'locked' },
  ],
  [
    'a dropped connection',
    (r, _, q) => (q.headers.authorization ? r.destroy() : ask(r, false, q)),
    { outcome: 'unclear' },
  ],
])('%s', async (_what, reply, expected) => {
  expect(await tryLogin(httpBasic, server(reply), admin)).toMatchObject(expected);
});

test('a realm that changes is another door', async () => {
  await withServer(server(ask), async (port) => {
    const service = { transport: 'tcp', port } as const;
    expect(await httpBasic.look({ service, realm: 'camera' }, context())).toMatchObject({ realm: 'camera' });
    expect(await httpBasic.look({ service, realm: 'router' }, context())).toMatchObject({ realm: 'camera' });
  });
});
