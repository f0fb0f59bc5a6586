import { expect, test } from 'vitest';
import type { HttpRequest } from '../../../scanners/net/network.ts';
import foreignHost from '../../../scanners/probes/foreign-host.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const isForeign = ({ headers }: HttpRequest) => headers?.['Host'] === 'rebind-check.invalid';

async function ask(own: Page, foreign: Page, front: Parameters<typeof frontPage>[1] = {}) {
  const page = (request: HttpRequest) => (isForeign(request) ? foreign : own);
  const host = pretendHost({ 'http/80/': page, 'http/80/shelly': page });
  return (await look(foreignHost, host, { facts: [frontPage(80, front)] })).values;
}

test('the data of a Shelly, given under any name', async () => {
  const page = { body: '{"auth":false}' };
  expect(await ask(page, page, { title: 'Shelly Web Admin' })).toEqual([
    { state: 'open', path: '/shelly', ownStatus: 200, foreignStatus: 200, sameBody: true, gives: 'data' },
  ]);
});

test.each([
  ['refuses it', { body: 'Hello' }, { status: 403 }, { foreignStatus: 403, sameBody: false, gives: 'page' }],
  ['sends it elsewhere', { body: 'Hello' }, { status: 302 }, { foreignStatus: 302, sameBody: false }],
  [
    'answers with a clock',
    { body: `${'x'.repeat(99)}1` },
    { body: `${'x'.repeat(99)}2` },
    { sameBody: true },
  ],
  ['answers another page', { body: 'x'.repeat(100) }, { body: 'y'.repeat(20) }, { sameBody: false }],
  ['wants a login', { status: 401 }, { status: 401 }, { gives: 'login' }],
  ['has nothing', { status: 404 }, { status: 404 }, { gives: 'nothing' }],
])('a server that %s', async (_what, own, foreign, expected) => {
  expect(await ask(own, foreign)).toMatchObject([expected]);
});

test('a login page is told as one', async () => {
  const fields = [{ name: 'p', type: 'password', prefilled: false }];
  expect(await ask({}, {}, { looseFields: fields })).toMatchObject([{ gives: 'login' }]);
});

test('TLS is left alone', async () => {
  const host = pretendHost({});
  await look(foreignHost, host, { facts: [frontPage(443, { tls: true })] });
  expect(host.asked).toEqual([]);
});
