import { expect, test } from 'vitest';
import exposedSecrets from '../../../scanners/probes/exposed-secrets.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type PretendDevice, pretendHost } from '../../support/pretend-network.ts';

const ask = async (device: PretendDevice, scriptSources: readonly string[] = []) => {
  const host = pretendHost(device);
  const facts = [frontPage(80, { bodyLength: 9, scriptSources })];
  return { values: (await look(exposedSecrets, host, { facts })).values, host };
};

test('finds a password in a script beside the page, and keeps it to itself', async () => {
  const { values } = await ask(
    { 'http/80/': { body: '<html>' }, 'http/80/js/config.js': { body: 'var admin_password="hunter22";' } },
    ['js/config.js'],
  );
  expect(values).toMatchObject([
    {
      state: 'open',
      looked: 2,
      secrets: [{ kind: 'password', certain: false, context: 'var admin_password="▮▮▮' }],
    },
  ]);
  expect(JSON.stringify(values)).not.toContain('hunter22');
});

test('fetches no script from elsewhere, no library and no oddly named one', async () => {
  const { host } = await ask({ 'http/80/': { body: '<html>' } }, [
    'http://evil.example/x.js',
    '//evil.example/x.js',
    '../../x.js',
    '/reboot.cgi?x.js',
    '/jquery.min.js',
    '/run?file=x.js',
  ]);
  expect(host.asked).toEqual(['GET http/80/']);
});

test('fetches two scripts at most', async () => {
  const { host } = await ask({ 'http/80/': { body: 'x' } }, ['/a.js', '/b.js', '/c.js']);
  expect(host.asked).toEqual(['GET http/80/', 'GET http/80/a.js', 'GET http/80/b.js']);
});
