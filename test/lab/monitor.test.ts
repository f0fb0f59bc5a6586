/** What `homelatch watch` tells when a home changes, and that it keeps quiet when nothing does. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LabDevice } from './device.ts';
import { labSets } from './devices.ts';
import { controlDevice } from './inside.ts';
import { labInstance } from './instance.ts';
import { asPc, startLab, stopLab } from './lab.ts';
import { attempt, run } from './run.ts';

const lab = labInstance(`watch${process.pid}`);
const program = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');
const aCheckMs = 100_000;

function device(id: string, changes: Partial<LabDevice> = {}): LabDevice {
  const found = labSets.home.find((each) => each.id === id);
  if (!found) throw new Error(`There is no device called ${id}.`);
  return { ...found, ...changes };
}

/** The same device later: a key or certificate that it made anew, or a private address that it made up anew. */
const pi = device('raspberry-pi');
const piAnew = device('raspberry-pi', { id: 'pi-anew' });
const hue = device('hue-bridge');
const hueAnew = device('hue-bridge', { id: 'hue-anew' });
const phone = device('private-phone');
const phoneBack = device('private-phone', { id: 'phone-back', number: 61, mac: '9e:01:52:4a:10:1b' });
const redis = device('redis-box');
const plug = device('shelly-plug');
const router = device('router');

let folder = '';
let first = '';

const link = (of: LabDevice, ...words: readonly string[]) =>
  run('ip', ['-n', lab.namespace(of.id), 'link', 'set', 'eth0', ...words]);
const leave = (of: LabDevice) => link(of, 'down');
async function join(of: LabDevice): Promise<void> {
  await link(of, 'up');
  await run('ip', ['-n', lab.namespace(of.id), 'route', 'replace', 'default', 'via', '192.168.77.1']);
}

/** The computer forgets the hardware addresses of all, as it does by itself after some minutes, but for its router's: it talks to that all the time. */
async function forget(): Promise<void> {
  await run('ip', ['-n', lab.namespace('pc'), 'neigh', 'flush', 'all']);
  const [command = '', ...args] = asPc(lab, ['ping', '-c', '1', '-W', '2', '192.168.77.1']);
  await run(command, args);
}

/** One look by the command line, with the same memory. */
async function look(...words: readonly string[]): Promise<{ code: number; told: string; errors: string }> {
  const watch = ['watch', '--once', '--depth', 'quick', '--nmap', 'never', '--data', folder];
  const [command = '', ...args] = asPc(lab, [process.execPath, program, ...watch, ...words]);
  const { code, output, errors } = await attempt(command, args);
  return { code, told: output.replace(/^\S+ \S+ {2}/gm, ''), errors };
}

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-watch-'));
  const { missing } = await startLab(lab, [router, pi, piAnew, hue, hueAnew, phone, phoneBack, redis, plug]);
  expect(missing).toEqual([]);
  await Promise.all([piAnew, hueAnew, phoneBack, plug].map(leave));
  await controlDevice(lab, redis, { close: 6379 });
  ({ told: first } = await look('--yes'));
});
afterAll(async () => {
  await stopLab(lab);
  await fs.rm(folder, { recursive: true, force: true });
});

test('the first look only learns', () => {
  expect(first).toBe('This is the first check: 5 devices. From now on you read here what changes.\n');
});

test(
  'a phone that comes back under another private address is no new device, and nothing else has changed',
  async () => {
    await leave(phone);
    await forget();
    await join(phoneBack);
    const { told } = await look();
    expect(told).toMatch(/has another address: 192\.168\.77\.61 now/);
    expect(told.trim().split('\n')).toHaveLength(1);
  },
  aCheckMs,
);

test(
  'a new device, an opened port, another certificate, host key and name server are told in one look',
  async () => {
    await join(plug);
    await controlDevice(lab, redis, { open: 6379 });
    await leave(pi);
    await join(piAnew);
    await leave(hue);
    await join(hueAnew);
    await forget();
    await fs.writeFile(`/etc/netns/${lab.namespace('pc')}/resolv.conf`, 'nameserver 192.168.77.95\n');
    const { told, code } = await look();
    expect(told).toMatch(/Shelly.* is new\./);
    expect(told).toMatch(/ASRock.* opened a new way in: tcp\/6379\./);
    expect(told).toMatch(/Raspberry Pi.* shows another key than before\./);
    expect(told).toMatch(/Hue.* shows another certificate than before\./);
    expect(told).toContain('another name server: 192.168.77.95 now, 192.168.77.1 before.');
    expect(code).toBe(1);
  },
  aCheckMs,
);

test(
  'another router is not checked before its owner says so, and is told afterwards',
  async () => {
    await link(router, 'down');
    await link(router, 'address', '02:00:5e:4a:10:99');
    await link(router, 'up');
    await forget();
    const refused = await look();
    expect(refused.code).toBe(3);
    expect(refused.errors).toContain('another router than the one that you agreed to');
    const { told } = await look('--yes');
    expect(told).toMatch(/Your router looks different: 02:00:5e:4a:10:99 now/);
  },
  aCheckMs,
);
