import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from './device.ts';
import { labInstance } from './instance.ts';
import { asPc, startLab, stopLab } from './lab.ts';
import { chooseDevices, devicesOf } from './lab-set.ts';
import { titleOf, type WizardCase, wizardCases } from './wizard-cases.ts';
import { type Driven, driveInTerminal } from './wizard-drive.ts';

const lab = labInstance(`wiz${process.pid}`);
const run = promisify(execFile);
const PROGRAM = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');
/** How long a look at one check of one device takes; a busy computer makes some slower. */
const LOOK_MS = 5_000;
/** Devices that are led through their wizards at once. */
const AT_ONCE = 3;

let folder: string;
const driven = new Map<WizardCase, Driven>();

/** Leads all wizards of one device, one after the other, each from what the first check remembered. */
async function driveAll(cases: readonly WizardCase[]): Promise<void> {
  for (const one of cases) {
    const data = path.join(folder, `${wizardCases.indexOf(one)}`);
    await fs.cp(path.join(folder, 'checked'), data, { recursive: true });
    driven.set(one, await driveInTerminal(lab, one, data));
  }
}

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-wizards-'));
  await startLab(lab, chooseDevices('wizards'));
  const hosts = devicesOf(lab).flatMap((device) => ['--host', addressOf(device)]);
  const check = ['check', '--yes', '--depth', 'quick', '--careful', '--logins', '--nmap', 'never'];
  const data = ['--data', path.join(folder, 'checked'), '--out', path.join(folder, 'report.txt')];
  const [program = '', ...args] = asPc(lab, [process.execPath, PROGRAM, ...check, ...hosts, ...data]);
  // It answers 1 because there is something to fix.
  await run(program, args).catch((error: { code?: number }) => expect(error.code).toBe(1));
  const waiting = [...new Set(wizardCases.map(({ device }) => device))]
    .map((device) => wizardCases.filter((one) => one.device === device))
    .values();
  const next = async () => {
    for (const cases of waiting) await driveAll(cases);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}, 400_000);

afterAll(async () => {
  await stopLab(lab);
  await fs.rm(folder, { recursive: true, force: true });
});

describe.each(wizardCases.map((one) => [titleOf(one), one.ends, one] as const))('%s', (_title, ends, one) => {
  test('in the terminal', () => {
    const { run: ended, screen } = driven.get(one) ?? {};
    expect(ended, screen).toMatchObject({
      state: 'finished',
      wizard: one.wizard,
      ending: { outcome: ends, ...(one.better && { better: true }) },
    });
  });

  test('tells the calling program the same', () => {
    expect(driven.get(one)?.code).toBe(['fixed', 'told', 'done'].includes(ends) ? 0 : 1);
  });
});

test('the router lost the one door that was to be shut, and kept the other', async () => {
  const chain = ['nft', 'list', 'chain', 'inet', 'nat', 'prerouting_miniupnpd'];
  const { stdout } = await run('ip', ['netns', 'exec', lab.namespace('second-gateway'), ...chain]);
  expect(stdout).toContain('dport 3074 dnat');
  expect(stdout).not.toContain('8081');
});

test('a look at one check of one device takes less than five seconds', () => {
  const times = [...driven.values()].flatMap(({ lookMs }) => lookMs).sort((a, b) => a - b);
  expect(times.at(times.length >> 1)).toBeLessThan(LOOK_MS);
});
