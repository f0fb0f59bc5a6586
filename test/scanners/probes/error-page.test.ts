import { expect, test } from 'vitest';
import errorPage from '../../../scanners/probes/error-page.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

/** A server that answers every unknown path with this page. */
async function ask(page: Page, front = {}) {
  const anyPath = new Proxy({}, { get: () => page, has: () => true });
  const host = pretendHost(anyPath);
  const { values } = await look(errorPage, host, { facts: [frontPage(80, front)] });
  return { values, host };
}

test.each([
  ['a proper 404', 'Not found', 'none'],
  ['Java', 'java.lang.NullPointerException\n at com.acme.Servlet(Servlet.java:42)', 'stack-trace'],
  ['Python', 'Traceback (most recent call last)\n File "/srv/app.py", line 3', 'stack-trace'],
  ['PHP', '<b>Warning</b>: include(x) in <b>/var/www/html/index.php</b> on line <b>7</b>', 'stack-trace'],
  ['a path', 'Cannot open /usr/local/www/check', 'file-path'],
  ['a path of the site', 'The page /check-0123 does not exist', 'none'],
  ['a link to home', '<a href="/home/">Home</a>', 'none'],
])('%s', async (_what, body, leak) => {
  expect((await ask({ status: 404, body })).values).toMatchObject([{ status: 404, leak }]);
});

test('the same page as at the root is told as such', async () => {
  // FIPS 180-4, example B.1
  const bodySha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect((await ask({ body: 'abc' }, { bodySha256 })).values).toMatchObject([{ sameAsFront: true }]);
});

test('asks for one path that nobody has', async () => {
  const { host } = await ask({ status: 404 });
  expect(host.asked).toEqual([expect.stringMatching(/^GET http\/80\/check-[0-9a-f]{16}$/)]);
});
