import net from 'node:net';
import { expect, test } from 'vitest';
import mqtt from '../../../scanners/logins/mqtt.ts';
import { mqttConnect } from '../../../scanners/probes/mqtt-connect.ts';
import { tcp } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { context, tryLogin, withServer } from '../../support/try-login.ts';

const guest = { account: 'guest', password: 'guest' };
const acknowledge = (code: number) => Buffer.from([0x20, 2, 0, code]);

/** A broker that answers a CONNECT by the password in it. */
const broker = (judge: (hasPassword: boolean, password: string) => number | 'drop') =>
  net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (connect) => {
      const hasPassword = ((connect[9] ?? 0) & 0x40) !== 0;
      const length = connect.readUInt16BE(12);
      const userAt = 14 + length;
      const passwordAt = hasPassword ? userAt + 2 + connect.readUInt16BE(userAt) : connect.length;
      const code = judge(hasPassword, connect.subarray(passwordAt + 2).toString());
      if (code === 'drop') socket.destroy();
      else socket.end(acknowledge(code));
    });
  });

test.each([
  ['the right password', 0, { outcome: 'accepted' }],
  ['a wrong password', 5, { outcome: 'refused' }],
  ['a wrong name', 4, { outcome: 'refused' }],
  ['a broker that is busy', 3, { outcome: 'unclear' }],
  ['a drop', 'drop', { outcome: 'refused', lockSign: 'it dropped the connection after the try' }],
] as const)('%s', async (_what, code, outcome) => {
  const server = broker((_has, password) => (password === 'guest' ? code : 5));
  expect(await tryLogin(mqtt, server, guest)).toMatchObject(outcome);
});

test('a broker that has opened to strangers meanwhile is left alone', async () => {
  const look = (code: number) =>
    withServer(
      broker(() => code),
      (port) => mqtt.look({ service: { transport: 'tcp', port } }, context()),
    );
  expect(await look(0)).toBeUndefined();
  expect(await look(5)).toMatchObject({ service: { transport: 'tcp' } });
});

test('knocks only where strangers were turned away', () => {
  const doors = (result: 'accepted' | 'not-authorised' | 'unavailable') =>
    mqtt.doors(
      factsFrom(
        [saw(mqttConnect, { state: 'open', tls: false, result, accepted: result === 'accepted' }, tcp(1883))],
        mqtt.needs,
      ),
    );
  expect([doors('accepted').length, doors('not-authorised').length, doors('unavailable').length]).toEqual([
    0, 1, 0,
  ]);
});
