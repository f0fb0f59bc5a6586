/** Setting up, validating and erasing in the app, and the moments in which something goes wrong. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Wait } from '../../electron/waiting.ts';
import type { WizardStep } from '../../scanners/core/define.ts';
import type { Waited } from '../../scanners/core/watch.ts';
import { type PretendHome, sawNothing } from '../support/pretend-engine.ts';
import { giveConsent, type PretendProgram, startPretendProgram } from '../support/pretend-program.ts';
import { aDevice } from '../support/report.ts';

const title = { en: 'Step' };
const leaves: WizardStep = {
  kind: 'wait-for',
  id: 'leaves',
  title,
  condition: { seen: 'left' },
  atMostMinutes: 5,
  records: { question: 'no-reconnection', as: { met: 'yes', 'not-met': 'no' } },
};
const look: WizardStep = { kind: 'recheck', id: 'look', title, checks: [] };
const name: WizardStep = { kind: 'ask', id: 'name', title, question: 'device-name', input: 'text' };
const later: WizardStep = {
  kind: 'choose',
  id: 'gone',
  title,
  options: [
    { id: 'later', label: title, laterDays: 30 },
    { id: 'stop', label: title },
    { id: 'yes', label: title },
  ],
};
const wizard = 'change-default-password';
const saw: Waited = { ...sawNothing, met: true };

let folder: string;
let program: PretendProgram;
let home: PretendHome;
/** Ends the wait that is going on. */
let endWait: (waited: Waited) => void;
let waits: Wait[];

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-life-'));
  waits = [];
  home = {
    devices: [aDevice()],
    password: 'pass',
    reached: true,
    during: async () => undefined,
    task: 'validate',
    steps: [leaves, name, look, later],
    wait: (wait) =>
      new Promise((resolve) => {
        waits.push(wait);
        endWait = resolve;
      }),
  };
  program = await startPretendProgram(folder, home);
  await giveConsent(program);
  await program.checks.start({ networkId: 'n1', depth: 'quick', careful: false, logins: true }, 'person');
  await vi.waitFor(() => expect(program.status.now.running).toBeUndefined(), 5000);
});
afterEach(() => {
  program.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const doneWith = (step: string) =>
  vi.waitFor(
    () => expect(program.told.runs.at(-1)).toMatchObject({ step: { id: step }, work: { state: 'done' } }),
    5000,
  );
const answersKept = async () => (await program.store.ask('memory', { network: 'n1' }))[0]?.answers ?? [];

/** A run that stands after its wait, which saw what it was to see. */
async function begunAndSeen(): Promise<string> {
  const { id } = await program.wizards.start('d-camera', wizard);
  await program.wizards.answer(id, 'leaves', 'start');
  endWait(saw);
  await doneWith('leaves');
  await program.wizards.answer(id, 'leaves', 'continue');
  return id;
}

describe('a wait', () => {
  test('is kept with what it saw, and answers the check that it is for', async () => {
    const id = await begunAndSeen();
    expect(await program.wizards.find(id)).toMatchObject({
      seen: { leaves: saw.seen },
      step: { id: 'name' },
    });
    expect(await answersKept()).toMatchObject([
      { question: 'no-reconnection', value: 'yes', proof: 'measured' },
    ]);
  });

  test('that is left in the middle stops, and answers nothing', async () => {
    const { id } = await program.wizards.start('d-camera', wizard);
    await program.wizards.answer(id, 'leaves', 'start');
    await program.wizards.leave(id, false);
    expect(waits[0]?.signal.aborted).toBe(true);
    endWait(saw);
    expect(await program.wizards.find(id)).toMatchObject({ state: 'open', work: { state: 'not-started' } });
    expect(await answersKept()).toEqual([]);
  });

  test('gives way to another wizard on the same device, which keeps its place', async () => {
    const first = await program.wizards.start('d-camera', wizard);
    await program.wizards.answer(first.id, 'leaves', 'start');
    const second = await program.wizards.start('d-camera', wizard, 'open-telnet');
    await program.wizards.answer(second.id, 'leaves', 'start');
    expect(waits[0]?.signal.aborted).toBe(true);
    expect(waits[1]?.signal.aborted).toBe(false);
    expect(await program.wizards.find(first.id)).toMatchObject({
      state: 'open',
      step: { id: 'leaves' },
      work: { state: 'not-started' },
    });
  });
});

describe('nothing that was recorded is lost', () => {
  test('when the owner goes back', async () => {
    const id = await begunAndSeen();
    await program.wizards.answer(id, 'name', 'Yard');
    await program.wizards.answer(id, 'look', 'start');
    await doneWith('look');
    await program.wizards.back(id);
    const run = await program.wizards.back(id);
    expect(run.measured?.after).toHaveLength(1);
    expect(run.seen).toHaveProperty('leaves');
    expect(await answersKept()).toHaveLength(1);
  });

  test('when the program is killed while it waits', async () => {
    const id = await begunAndSeen();
    await program.wizards.back(id);
    await program.wizards.answer(id, 'leaves', 'start');
    program.close();
    program = await startPretendProgram(folder, home);
    expect(await program.wizards.find(id)).toMatchObject({
      state: 'open',
      step: { id: 'leaves' },
      work: { state: 'not-started' },
      seen: { leaves: saw.seen },
    });
  });

  test('when the device does not answer any more', async () => {
    const id = await begunAndSeen();
    await program.wizards.answer(id, 'name', 'unknown');
    home.reached = false;
    await program.wizards.answer(id, 'look', 'start');
    await doneWith('look');
    expect(await program.wizards.find(id)).toMatchObject({ work: { reached: false, met: false } });
    const run = await program.wizards.answer(id, 'look', 'continue');
    expect(run).toMatchObject({ step: { id: 'gone' }, answers: { look: 'not-reached' } });
  });
});

test('a name that is given is the device’s name from then on', async () => {
  const id = await begunAndSeen();
  await program.wizards.answer(id, 'name', 'Yard');
  expect(program.status.now.annotations).toMatchObject([{ device: 'd-camera', name: 'Yard' }]);
});

describe('a slow step', () => {
  async function atTheSlowStep(): Promise<string> {
    const id = await begunAndSeen();
    await program.wizards.answer(id, 'name', 'unknown');
    await program.wizards.answer(id, 'look', 'start');
    await doneWith('look');
    await program.wizards.answer(id, 'look', 'continue');
    return id;
  }

  test('goes on with any of its choices, also one that is called stop', async () => {
    const run = await program.wizards.answer(await atTheSlowStep(), 'gone', 'stop');
    expect(run).toMatchObject({ state: 'finished', answers: { gone: 'stop' } });
  });

  test('waits at its place over restarts, and its reminder is told once', async () => {
    const id = await atTheSlowStep();
    const run = await program.wizards.answer(id, 'gone', 'later');
    expect(run).toMatchObject({ state: 'open', step: { id: 'gone' } });
    expect(await program.wizards.due()).toEqual([]);
    await program.store.ask('run-save', { ...run, reminder: { at: run.startedAt } });
    program.close();
    program = await startPretendProgram(folder, home);
    expect(await program.wizards.due()).toMatchObject([{ id }]);
    expect(await program.wizards.due()).toEqual([]);
  });

  test('ends in a record of the device as it was, which a later check can put out of date', async () => {
    const id = await atTheSlowStep();
    const run = await program.wizards.answer(id, 'gone', 'yes');
    expect(run).toMatchObject({
      state: 'finished',
      ending: { outcome: 'done', subject: { openPorts: [80] } },
    });
    home.devices = [aDevice({ services: [{ transport: 'tcp', port: 23, state: 'open' }] })];
    await program.checks.start({ networkId: 'n1', depth: 'quick', careful: false, logins: true }, 'person');
    await vi.waitFor(() => expect(program.status.now.running).toBeUndefined(), 5000);
    expect((await program.wizards.find(id)).ending?.outdated?.because).toBe('door');
  });
});

describe('a wizard for a device that is not there yet', () => {
  const arrives: WizardStep = { ...leaves, id: 'arrives', condition: { seen: 'new-device' } };
  beforeEach(() => Object.assign(home, { task: 'setup', steps: [arrives, name] }));

  test('takes the one that appears, and goes on with it', async () => {
    const { id, device } = await program.wizards.start(undefined, wizard);
    expect(device).toBe('');
    await program.wizards.answer(id, 'arrives', 'start');
    await vi.waitFor(() => expect(waits[0]).toMatchObject({ network: 'n1' }));
    endWait({ ...saw, seen: { ...saw.seen, found: ['d-camera'] } });
    await doneWith('arrives');
    expect(await program.wizards.answer(id, 'arrives', 'continue')).toMatchObject({
      device: 'd-camera',
      step: { id: 'name' },
    });
  });

  test('is only ever one that sets up', async () => {
    home.task = 'delete';
    await expect(program.wizards.start(undefined, wizard)).rejects.toMatchObject({ code: 'not-known' });
  });
});
