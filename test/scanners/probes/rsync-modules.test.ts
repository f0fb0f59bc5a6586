import { expect, test } from 'vitest';
import rsyncModules from '../../../scanners/probes/rsync-modules.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(873)];
const server = (reply: string) => pretendHost({ 'tcp/873': { reply: () => reply } });

test('lists modules by name', async () => {
  const host = server('@RSYNCD: 31.0\nbackup         \tFamily backup\nphotos         \t\n@RSYNCD: EXIT\n');
  expect((await look(rsyncModules, host, { facts })).values).toEqual([
    {
      state: 'open',
      version: '31.0',
      modules: [{ name: 'backup', comment: 'Family backup' }, { name: 'photos' }],
    },
  ]);
  expect(Buffer.concat(host.written.get('tcp/873') ?? []).toString()).toBe('@RSYNCD: 31.0\n#list\n');
});

test('a server that shows none', async () => {
  const { values } = await look(rsyncModules, server('@RSYNCD: 31.0\n@RSYNCD: EXIT\n'), { facts });
  expect(values).toEqual([{ state: 'open', version: '31.0', modules: [] }]);
});

test.each(['', 'hello\n', '@RSYNCD: 31.0\n'])('%j is no list', async (reply) => {
  const { values } = await look(rsyncModules, server(reply), { facts });
  expect(values).toMatchObject([{ state: reply === '' ? 'silent' : 'unreadable' }]);
});
