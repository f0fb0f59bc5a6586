import { randomBytes } from 'node:crypto';
import http from 'node:http';
import type { Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { serveHttp } from '../../../scanners/demo/serve/http.ts';
import httpForm from '../../../scanners/logins/http-form.ts';
import { blankPassword } from '../../../scanners/probes/blank-password.ts';
import httpFrontProbe, { httpFront } from '../../../scanners/probes/http-front.ts';
import { tcpPort } from '../../../scanners/probes/open-ports.ts';
import { formLogins } from '../../lab/decoys/form-logins.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { loopbackHost } from '../../support/loopback-host.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { served } from '../../support/served.ts';
import { context, tryLogin, withServer } from '../../support/try-login.ts';

const factory = { account: 'admin', password: 'admin' };
const door = { title: 'Router', detail: { path: '/', tls: 'false' } };
const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>Router</title></head><body>${body}</body></html>`;

interface Habits {
  readonly password?: string;
  /** What a right password is answered with. */
  readonly welcome?: (response: http.ServerResponse) => void;
  /** Who is logged in is known by address, not by cookie. */
  readonly byAddress?: boolean;
}

/** A router with a token against forgery, a session cookie and pages behind the login. */
function router({ password = 'admin', welcome, byAddress }: Habits = {}): Server {
  const sessions = new Set<string>();
  let anyone = false;
  let token = '';
  return http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const isIn = anyone || [...sessions].some((id) => request.headers.cookie?.includes(`sid=${id}`));
      if (request.method === 'POST' && request.url === '/login.cgi') {
        const fields = new URLSearchParams(body);
        const isRight =
          fields.get('token') === token && fields.get('user') === 'admin' && fields.get('pass') === password;
        if (!isRight) return response.end(page('<p>Wrong user name or password</p>'));
        const id = randomBytes(8).toString('hex');
        if (byAddress) anyone = true;
        else {
          sessions.add(id);
          response.setHeader('Set-Cookie', `sid=${id}; Path=/; HttpOnly`);
        }
        if (welcome) return welcome(response);
        return response.writeHead(302, { Location: '/home.html' }).end();
      }
      if (isIn) return response.end(page('<h1>Settings</h1><a href="/logout">Log out</a>'));
      if (request.url !== '/') return response.writeHead(302, { Location: '/' }).end();
      token = randomBytes(4).toString('hex');
      return response.end(
        page(
          `<form method="post" action="/login.cgi"><input type="hidden" name="token" value="${token}"><input name="user"><input type="password" name="pass"><input type="submit" name="go" value="Log in"></form>`,
        ),
      );
    });
  });
}

test.each<[string, Habits]>([
  ['a redirect', {}],
  [
    'a line of script',
    { welcome: (response) => response.end('<script>location.href="/home.html"</script>') },
  ],
  [
    'a tag that sends on',
    { welcome: (response) => response.end('<meta http-equiv="refresh" content="0; url=/home.html">') },
  ],
  ['the first page, which has changed', { welcome: (response) => response.end(page('<p>Hello</p>')) }],
])('the right password, told by %s', async (_what, habits) => {
  expect(await tryLogin(httpForm, router(habits), factory, door)).toMatchObject({ outcome: 'accepted' });
});

test.each<[string, Habits, object]>([
  ['an own password', { password: 'otter-42-river' }, { outcome: 'refused' }],
  ['a login that opens the pages for strangers too', { byAddress: true }, { outcome: 'unclear' }],
  [
    'a redirect to another address, which is not followed',
    {
      welcome: (response) =>
        response.writeHead(302, { Location: 'http://192.0.2.1/home.html' }).end('{"success":true}'),
    },
    { outcome: 'accepted' },
  ],
])('%s', async (_what, habits, outcome) => {
  expect(await tryLogin(httpForm, router(habits), factory, door)).toMatchObject(outcome);
});

describe('pages that lead one to think that a password was right', () => {
  test.each(formLogins.map((decoy) => [decoy.id, decoy] as const))('%s', async (_id, decoy) => {
    const { server, harm } = served((host) => decoy.start(host));
    const outcome = await tryLogin(httpForm, server, factory, door);
    expect(outcome.outcome).not.toBe('accepted');
    expect(harm).toEqual([]);
  });
});

const answering = (reply: { readonly status: number; readonly body: string }) =>
  served((host) =>
    serveHttp(host, 80, ({ method }) =>
      method === 'POST'
        ? reply
        : {
            body: page(
              '<form method="post" action="/login"><input name="u"><input type="password" name="p">Log in</form>',
            ),
          },
    ),
  ).server;

test.each([
  [{ status: 423, body: '' }, { outcome: 'locked' }],
  [{ status: 200, body: 'Too many login attempts. Wait 5 minutes.' }, { outcome: 'locked' }],
  [{ status: 401, body: '' }, { outcome: 'refused' }],
  [{ status: 200, body: '{"success":true}' }, { outcome: 'unclear' }],
  [{ status: 404, body: '' }, { outcome: 'unclear' }],
])('%j', async (reply, outcome) => {
  expect(await tryLogin(httpForm, answering(reply), factory, door)).toMatchObject(outcome);
});

/** The doors that a front page makes, read by the probe itself. */
async function doorsOf(body: string) {
  const server = http.createServer((_, response) => response.end(body));
  return withServer(server, async (port) => {
    const facts = [saw(tcpPort, { state: 'open' }, tcp(port))];
    const { values } = await look(httpFrontProbe, loopbackHost(), { facts });
    const fronts = values.map((value) => saw(httpFront, httpFront.shape.parse(value), tcp(port)));
    return {
      doors: httpForm.doors(factsFrom(fronts, httpForm.needs)),
      look: await Promise.all(
        httpForm.doors(factsFrom(fronts, httpForm.needs)).map((one) => httpForm.look(one, context())),
      ),
      unset: httpForm.doors(
        factsFrom(
          [
            ...fronts,
            saw(
              blankPassword,
              { state: 'open', path: '/', password: 'never-set', system: 'openwrt' },
              tcp(port),
            ),
          ],
          httpForm.needs,
        ),
      ),
    };
  });
}

const plain =
  '<form method="post" action="/login"><input name="u"><input type="password" name="p">Log in</form>';

test('a plain form is a door, with its title, and stays the same', async () => {
  const { doors, look: again, unset } = await doorsOf(page(plain));
  expect(doors).toMatchObject([{ title: 'Router', detail: { path: '/', tls: 'false' } }]);
  expect(again).toMatchObject([{ title: 'Router' }]);
  expect(unset).toEqual([]);
});

test('a page that makes a password is left alone', async () => {
  const { look: again } = await doorsOf(page(`<h1>Choose a password</h1>${plain}`));
  expect(again).toEqual([undefined]);
});
