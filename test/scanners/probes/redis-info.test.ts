import { expect, test } from 'vitest';
import redisInfo from '../../../scanners/probes/redis-info.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const info = '# Server\r\nredis_version:7.0.15\r\nos:Linux 6.1 x86_64\r\n';

test.each([
  [
    `$${info.length}\r\n${info}\r\n`,
    { state: 'open', open: true, version: '7.0.15', os: 'Linux 6.1 x86_64' },
  ],
  [
    '-NOAUTH Authentication required.\r\n',
    { state: 'open', open: false, error: 'NOAUTH Authentication required.' },
  ],
])('%# reads the answer to a stranger', async (reply, expected) => {
  const host = pretendHost({ 'tcp/6379': { reply: () => reply } });
  expect((await look(redisInfo, host, { facts: [openPort(6379)] })).values).toEqual([expected]);
});

test('silence is not openness', async () => {
  const host = pretendHost({ 'tcp/6379': '' });
  expect((await look(redisInfo, host, { facts: [openPort(6379)] })).values).toMatchObject([
    { state: 'silent' },
  ]);
});
