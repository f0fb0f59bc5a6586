import { expect, test } from 'vitest';
import debugPage from '../../../scanners/probes/debug-page.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

test.each([
  [{ server: 'Apache/2.4' }, 'server-status', { body: '<h1>Apache Server Status for nas</h1>' }, 'internals'],
  [{ server: 'nginx/1.18' }, 'nginx_status', { body: 'Active connections: 1\n' }, 'internals'],
  [
    { headers: { 'x-powered-by': 'PHP/5.3' } },
    'phpinfo.php',
    { body: '<title>phpinfo()</title>' },
    'internals',
  ],
  [{ server: 'Apache/2.4' }, 'server-status', { status: 403, body: 'Apache Status' }, 'nothing'],
  [{ server: 'Apache/2.4' }, 'server-status', { body: '<html>My page</html>' }, 'nothing'],
] as const)('%# %j', async (page, path, answer, shows) => {
  const host = pretendHost({
    'http/80/server-status': answer,
    'http/80/nginx_status': answer,
    'http/80/phpinfo.php': answer,
  });
  const { values } = await look(debugPage, host, { facts: [frontPage(80, page)] });
  expect([values, host.asked]).toMatchObject([[{ path: `/${path}`, shows }], [`GET http/80/${path}`]]);
});
