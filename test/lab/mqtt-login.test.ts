import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import mqtt from '../../scanners/logins/mqtt.ts';
import { context, withServer } from '../support/try-login.ts';
import { run, waitFor } from './run.ts';

/** No maker's broker has a password that a check would try here, so a real one is given each answer by hand. */
let broker: ChildProcess;
let folder: string;
let port: number;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-mqtt-'));
  port = await withServer(net.createServer(), async (free) => free);
  const [passwords, settings] = [path.join(folder, 'passwords'), path.join(folder, 'mosquitto.conf')];
  await run('mosquitto_passwd', ['-b', '-c', passwords, 'guest', 'guest']);
  const lines = [
    'user root',
    `listener ${port} 127.0.0.1`,
    'allow_anonymous false',
    `password_file ${passwords}`,
  ];
  await fs.writeFile(settings, `${lines.join('\n')}\n`);
  broker = spawn('mosquitto', ['-c', settings], { stdio: 'ignore' });
  expect(await waitFor(answers, 10_000)).toBe(true);
});
afterAll(async () => {
  broker.kill();
  await fs.rm(folder, { recursive: true, force: true });
});

const answers = () =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
const door = () => ({ service: { transport: 'tcp' as const, port }, detail: { tls: 'false' } });

test('Mosquitto turns a stranger away, which is where a password is tried', async () => {
  expect(await mqtt.look(door(), context())).toEqual(door());
});

test.each([
  ['guest', 'accepted'],
  ['a-made-up-one', 'refused'],
])('Mosquitto answers the password “%s”: %s', async (password, outcome) => {
  expect(await mqtt.attempt(door(), { account: 'guest', password }, context())).toMatchObject({ outcome });
});
