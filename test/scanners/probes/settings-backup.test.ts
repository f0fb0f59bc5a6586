import { expect, test } from 'vitest';
import settingsBackup from '../../../scanners/probes/settings-backup.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const tenda = [frontPage(80, { title: 'Tenda | LOGIN' })];
const ask = async (page: Page) =>
  (
    await look(settingsBackup, pretendHost({ 'http/80/cgi-bin/DownloadCfg/RouterCfm.cfg': page }), {
      facts: tenda,
    })
  ).values;

test('a readable backup is told, and nothing of it is kept', async () => {
  const values = await ask({ body: 'sys.username=admin\nsys.userpass=c2VjcmV0\nwan.mode=dhcp\n' });
  expect(values).toMatchObject([{ state: 'open', status: 200, readable: true }]);
  expect(JSON.stringify(values)).not.toContain('c2VjcmV0');
});

test.each([{ body: '<html><title>Login</title></html>' }, { status: 401 }, { status: 302 }, { body: '' }])(
  '%# is no backup: %j',
  async (page) => {
    expect(await ask(page)).toMatchObject([{ readable: false }]);
  },
);

test('no other maker is asked', async () => {
  const host = pretendHost({});
  await look(settingsBackup, host, { facts: [frontPage(80, { title: 'Router' })] });
  expect(host.asked).toEqual([]);
});
