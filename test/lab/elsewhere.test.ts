/** A computer that is elsewhere in the middle of a check: real addresses, routes and routers change under it. */
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { labSets } from './devices.ts';
import { labInstance } from './instance.ts';
import { asPc, startLab, stopLab } from './lab.ts';
import { run, waitFor } from './run.ts';

const lab = labInstance(`away${process.pid}`);
const program = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');
const devices = labSets.home.filter(({ id }) => ['router', 'redis-box'].includes(id));

const ip = (namespace: string, ...words: readonly string[]) =>
  run('ip', ['-n', lab.namespace(namespace), ...words]);
const nft = (...words: readonly string[]) => run(...split(asPc(lab, ['nft', ...words])));
const split = ([command = '', ...args]: readonly string[]): [string, readonly string[]] => [command, args];

let folder = '';
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-away-'));
  const { missing } = await startLab(lab, devices);
  expect(missing).toEqual([]);
}, 60_000);
afterAll(async () => {
  await stopLab(lab);
  await fs.rm(folder, { recursive: true, force: true });
});

const reported = z.object({
  status: z.string(),
  problems: z.array(z.object({ code: z.string() })),
  changes: z.array(z.unknown()),
});

/** A check in the middle of which something changes, once it has begun to knock. Gives its end, and how long after. */
async function checkWhile(change: () => Promise<unknown>) {
  const check = ['check', '--yes', '--no-save', '--nmap', 'never', '--depth', 'quick', '--format', 'json'];
  const [command, args] = split(asPc(lab, [process.execPath, program, ...check]));
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const knocks = async () => /packets [1-9]/.test(await nft('list', 'counter', 'inet', 'watch', 'knocks'));
  await nft('reset', 'counter', 'inet', 'watch', 'knocks');
  expect(await waitFor(knocks, 20_000), 'it began to knock').toBe(true);
  await change().catch((error: unknown) => {
    child.kill();
    throw error;
  });
  const changedAt = performance.now();
  const code = await ended;
  return {
    code,
    seconds: (performance.now() - changedAt) / 1_000,
    report: reported.parse(JSON.parse(output)),
  };
}

/** Counts the knocks on devices, and all TCP and UDP that leaves with another address or through the tunnel. */
async function count(): Promise<void> {
  const table = [
    'add table inet watch',
    'delete table inet watch',
    'add table inet watch',
    'add counter inet watch knocks',
    'add counter inet watch astray',
    'add chain inet watch out { type filter hook output priority 0; }',
    'add rule inet watch out oifname "eth0" tcp flags syn counter name knocks',
    'add rule inet watch out ip saddr 10.99.0.7 meta l4proto { tcp, udp } ip daddr != 224.0.0.0/4 counter name astray',
  ];
  for (const line of table) await nft(line);
}

test('an address in another network ends the check, and nothing is sent from it', async () => {
  await count();
  const { code, seconds, report } = await checkWhile(async () => {
    await ip('pc', 'addr', 'add', '10.99.0.7/24', 'dev', 'eth0');
    await ip('pc', 'addr', 'del', '192.168.77.2/24', 'dev', 'eth0');
  });
  const astray = await nft('list', 'counter', 'inet', 'watch', 'astray');
  await ip('pc', 'addr', 'del', '10.99.0.7/24', 'dev', 'eth0');
  await ip('pc', 'addr', 'add', '192.168.77.2/24', 'brd', '+', 'dev', 'eth0');
  await ip('pc', 'route', 'replace', 'default', 'via', '192.168.77.1');
  expect(report).toEqual({
    status: 'partial',
    problems: [{ code: 'interrupted-network-left' }],
    changes: [],
  });
  expect(astray).toContain('packets 0 ');
  expect(code).toBe(130);
  expect(seconds).toBeLessThan(10);
}, 60_000);

test('a tunnel that takes half of the home ends the check', async () => {
  await count();
  const { report, seconds } = await checkWhile(async () => {
    await ip('pc', 'link', 'add', 'tun9', 'type', 'veth', 'peer', 'name', 'far9');
    await ip('pc', 'link', 'set', 'tun9', 'up');
    await ip('pc', 'route', 'add', '192.168.77.128/25', 'dev', 'tun9');
  });
  await ip('pc', 'link', 'del', 'tun9');
  expect(report.problems).toEqual([{ code: 'interrupted-route-changed' }]);
  expect(seconds).toBeLessThan(10);
}, 60_000);

test('another router at the same address ends the check', async () => {
  await count();
  const { report, seconds } = await checkWhile(async () => {
    await ip('router', 'link', 'set', 'eth0', 'down');
    await ip('router', 'link', 'set', 'eth0', 'address', '02:00:5e:4a:10:99');
    await ip('router', 'link', 'set', 'eth0', 'up');
    await ip('pc', 'neigh', 'flush', 'all');
    await run(...split(asPc(lab, ['ping', '-c', '1', '-W', '2', '192.168.77.1'])));
  });
  expect(report.problems).toEqual([{ code: 'interrupted-other-router' }]);
  expect(seconds).toBeLessThan(10);
}, 60_000);
