/** A stop ends everything soon, whatever hangs. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { watch, watchHome } from '../../scanners/cli/commands/watch.ts';
import { DataFolder } from '../../scanners/cli/data-folder.ts';
import { exitCodes } from '../../scanners/cli/exit-codes.ts';
import { readOptions } from '../../scanners/cli/options.ts';
import type { CheckOptions, NetworkChoice } from '../../scanners/core/options.ts';
import { createEngine } from '../../scanners/index.ts';
import type { Platform } from '../../scanners/net/network.ts';

const never = <T>() => new Promise<T>(() => undefined);
const router = { address: '192.168.1.1', mac: '28:80:88:00:00:01', interface: 'eth0' };

/** A computer on which every socket hangs for ever; the router is in its table, though it has long gone. */
const hanging: Platform = {
  openTcp: never,
  openDatagrams: never,
  openMdns: never,
  interfaces: async () => [{ name: 'eth0', ipv4: '192.168.1.2/24' }],
  neighbours: async () => [router],
  defaultRoutes: async () => [{ interface: 'eth0', gateway: router.address }],
  dnsServers: async () => [],
};

const network: NetworkChoice = {
  id: `${router.mac}/192.168.1.0/24`,
  interface: 'eth0',
  address: '192.168.1.2',
  range: '192.168.1.0/24',
  gateway: router.address,
  allowed: true,
};

const options: CheckOptions = {
  network,
  depth: 'quick',
  careful: true,
  logins: true,
  nmap: 'never',
  keepObservations: true,
  memory: { devices: [], ledger: { read: async () => [], append: async () => undefined } },
};

test('a check in which everything hangs ends within a second of its stop, and keeps what it found', async () => {
  const engine = createEngine({ platform: hanging, app: '1.0.0', loopback: false });
  const stop = new AbortController();
  const run = engine.check(options, stop.signal);
  setTimeout(() => stop.abort(), 600);
  const began = performance.now();
  let step = await run.next();
  while (!step.done) step = await run.next();
  expect(performance.now() - began).toBeLessThan(600 + 1_000);
  expect([step.value.status, step.value.devices.flatMap(({ addresses }) => addresses)]).toEqual([
    'cancelled',
    [router.address],
  ]);
});

test('a watch that hangs before its check even begins ends soon after its stop', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'homelatch-stop-'));
  try {
    const platform: Platform = { ...hanging, neighbours: never, interfaces: never };
    const engine = createEngine({ platform, app: '1.0.0', loopback: false });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const began = performance.now();
    const words = readOptions(['--yes'], watch);
    expect(await watchHome(engine, new DataFolder(folder), words, stop.signal)).toBe(exitCodes.interrupted);
    expect(performance.now() - began).toBeLessThan(3_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
