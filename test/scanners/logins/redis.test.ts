import net from 'node:net';
import { expect, test } from 'vitest';
import redis from '../../../scanners/logins/redis.ts';
import { redisInfo } from '../../../scanners/probes/redis-info.ts';
import { tcp } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { context, tryLogin, withServer } from '../../support/try-login.ts';

const example = { account: '', password: 'foobared' };
const info = '$21\r\nredis_version:7.0.15\r\n\r\n';
const closed = '-NOAUTH Authentication required.\r\n';

/** Answers AUTH and INFO, which come together. */
const server = (answer: string, check?: (said: string) => void) =>
  net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      check?.(data.toString());
      socket.write(answer);
    });
  });

test.each([
  ['the right password', `+OK\r\n${info}`, { outcome: 'accepted' }],
  ['a wrong one', `-WRONGPASS invalid username-password pair\r\n${closed}`, { outcome: 'refused' }],
  ['a wrong one, before version 6', `-ERR invalid password\r\n${closed}`, { outcome: 'refused' }],
  ['a yes with nothing behind it', `+OK\r\n${closed}`, { outcome: 'unclear' }],
  [
    'a server without a password',
    `-ERR Client sent AUTH, but no password is set\r\n${info}`,
    { outcome: 'unclear' },
  ],
  ['an answer of another kind', 'HTTP/1.1 400 Bad Request\r\n\r\n', { outcome: 'unclear' }],
])('%s', async (_what, answer, outcome) => {
  let said = '';
  const asked = server(answer, (text) => {
    said = text;
  });
  expect(await tryLogin(redis, asked, example)).toMatchObject(outcome);
  expect(said).toBe('*2\r\n$4\r\nAUTH\r\n$8\r\nfoobared\r\n*2\r\n$4\r\nINFO\r\n$6\r\nserver\r\n');
});

test('knocks only where a password is asked for', async () => {
  const doors = (error: string) =>
    redis.doors(factsFrom([saw(redisInfo, { state: 'open', open: false, error }, tcp(6379))], redis.needs));
  expect(doors('NOAUTH Authentication required.')).toHaveLength(1);
  expect(doors('DENIED Redis is running in protected mode')).toEqual([]);
  const look = (answer: string) =>
    withServer(server(answer), (port) => redis.look({ service: { transport: 'tcp', port } }, context()));
  expect(await look(closed)).toBeDefined();
  expect(await look(info)).toBeUndefined();
});
