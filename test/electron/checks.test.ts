import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PretendHome } from '../support/pretend-engine.ts';
import { giveConsent, type PretendProgram, startPretendProgram } from '../support/pretend-program.ts';
import { aDevice, aFinding } from '../support/report.ts';

let folder: string;
let program: PretendProgram;
let home: PretendHome;
const order = { networkId: 'n1', depth: 'quick', careful: true, logins: true } as const;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-checks-'));
  home = {
    devices: [aDevice({ findings: [aFinding] })],
    password: 'fail',
    reached: true,
    during: async () => undefined,
  };
  program = await startPretendProgram(folder, home);
});
afterEach(() => {
  program.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const untilEnded = () => vi.waitFor(() => expect(program.status.now.running).toBeUndefined(), 5000);
const untilStopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });

describe('a check of the home', () => {
  test('needs consent for that network', async () => {
    await expect(program.checks.start(order, 'person')).rejects.toMatchObject({ code: 'no-consent' });
    await giveConsent(program);
    await expect(program.checks.start({ ...order, networkId: 'n2' }, 'person')).rejects.toMatchObject({
      code: 'no-consent',
    });
  });

  test('tells its events and keeps its report', async () => {
    await giveConsent(program);
    const check = await program.checks.start(order, 'person');
    await untilEnded();
    expect(program.told.events.map(({ type }) => type)).toEqual(['started', 'device', 'finished']);
    expect(program.status.now.lastCheck).toMatchObject({ id: check, status: 'complete', needAttention: 1 });
    const kept = await program.store.ask('check-report', {});
    expect(kept.report?.devices).toEqual(home.devices);
    expect(program.told.history.map(({ type }) => type)).toEqual(['check-finished']);
  });

  test('runs alone', async () => {
    home.during = untilStopped;
    await giveConsent(program);
    await program.checks.start(order, 'person');
    await expect(program.checks.start(order, 'person')).rejects.toMatchObject({ code: 'check-running' });
    program.checks.stop();
    await untilEnded();
  });

  test('stops when asked to, and keeps what was found', async () => {
    home.during = untilStopped;
    await giveConsent(program);
    await program.checks.start(order, 'person');
    await vi.waitFor(() => expect(program.told.events).toHaveLength(2), 5000);
    expect(program.checks.stop()).toBe(true);
    await untilEnded();
    expect(program.status.now.lastCheck).toMatchObject({ status: 'cancelled', devices: 1 });
    expect(program.checks.stop()).toBe(false);
  });

  test('is told of sleep even before it has begun to look', async () => {
    let reason: unknown;
    home.during = async (signal) => {
      await untilStopped(signal);
      reason = signal.reason;
    };
    await giveConsent(program);
    await program.checks.start(order, 'person');
    program.checks.goToSleep();
    await untilEnded();
    expect(reason).toBe('slept');
  });

  test('that lost its engine says so, and keeps what was found', async () => {
    home.during = untilStopped;
    await giveConsent(program);
    await program.checks.start(order, 'person');
    await vi.waitFor(() => expect(program.told.events).toHaveLength(2), 5000);
    program.killScan();
    await untilEnded();
    expect(program.status.now.lastCheck).toMatchObject({ status: 'partial', devices: 1 });
    const { report } = await program.store.ask('check-report', {});
    expect(report?.problems.map(({ code }) => code)).toEqual(['check-broke-off']);
  });

  test('shows its result even when it could not be saved', async () => {
    await giveConsent(program);
    home.during = async () => {
      const { ask } = program.store;
      program.store.ask = (name, request) =>
        name === 'check-ended' ? Promise.reject(new Error('disk full')) : ask(name, request);
    };
    await program.checks.start(order, 'person');
    await untilEnded();
    expect(program.told.events.at(-1)).toMatchObject({ type: 'finished' });
    expect(program.status.now.problems.map(({ code }) => code)).toEqual(['not-saved']);
  });
});

describe('a device that is checked again', () => {
  beforeEach(async () => {
    await giveConsent(program);
    await program.checks.start(order, 'person');
    await untilEnded();
  });

  test('turns green in the home when its problem is gone', async () => {
    home.password = 'pass';
    const { after } = await program.recheck('d-camera', ['default-password']);
    expect(after.map(({ result }) => result)).toEqual(['pass']);
    expect(program.status.now.lastCheck?.needAttention).toBe(0);
    expect(program.told.devices).toMatchObject([{ device: { id: 'd-camera', findings: [] } }]);
    expect(program.told.history.at(-1)).toMatchObject({ type: 'finding-fixed', before: 'default-password' });
  });

  test('stays as it was when it did not answer', async () => {
    home.reached = false;
    await program.recheck('d-camera', ['default-password']);
    expect(program.status.now.lastCheck?.needAttention).toBe(1);
    expect(program.told.history.at(-1)).toMatchObject({ type: 'rechecked' });
  });

  test('must be one that we know', async () => {
    await expect(program.recheck('8.8.8.8', ['default-password'])).rejects.toMatchObject({
      code: 'not-known',
    });
  });
});
