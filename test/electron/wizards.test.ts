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

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-wizards-'));
  home = {
    devices: [aDevice({ findings: [aFinding] })],
    password: 'fail',
    reached: true,
    during: async () => undefined,
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

const begin = () => program.wizards.start('d-camera', 'change-default-password', 'default-password');

/** Answers steps in order and gives the run as it stands then. */
async function answer(run: string, ...words: readonly (readonly [string, string])[]) {
  for (const [step, value] of words) await program.wizards.answer(run, step, value);
  return program.wizards.find(run);
}

const toTheRecheck = [
  ['why', 'done'],
  ['where', 'page'],
  ['change', 'done'],
  ['label', 'yes'],
] as const;

const lookAgain = async (run: string) => {
  await program.wizards.answer(run, 'look-again', 'start');
  await vi.waitFor(
    () => expect(program.told.runs.at(-1)).toMatchObject({ id: run, work: { state: 'done' } }),
    5000,
  );
};

describe('a wizard', () => {
  test('ends fixed when the check passes, and the history says so', async () => {
    const { id } = await begin();
    await answer(id, ...toTheRecheck);
    home.password = 'pass';
    await lookAgain(id);
    const run = await answer(id, ['look-again', 'continue']);
    expect(run).toMatchObject({
      state: 'finished',
      ending: { outcome: 'fixed', before: [{ result: 'fail' }], after: [{ result: 'pass' }] },
    });
    expect(run.step).toBeUndefined();
    expect(program.told.history.at(-1)).toMatchObject({ type: 'wizard-finished', after: 'fixed' });
  });

  test.each([
    ['not fixed when it still fails', 'fail', true, 'not-fixed'],
    ['not known when nothing can be told', 'unknown', true, 'unknown'],
    ['not known when the device did not answer', 'pass', false, 'unknown'],
  ] as const)('ends %s', async (_name, password, reached, outcome) => {
    const { id } = await begin();
    await answer(id, ...toTheRecheck);
    Object.assign(home, { password, reached });
    await lookAgain(id);
    expect((await answer(id, ['look-again', 'continue'])).ending?.outcome).toBe(outcome);
  });

  test('goes on where it was after a restart', async () => {
    const { id } = await begin();
    await answer(id, ['why', 'done'], ['where', 'page']);
    program.close();
    program = await startPretendProgram(folder, home);
    const [run] = await program.wizards.runs({ ended: false });
    expect(run).toMatchObject({
      id,
      step: { id: 'change' },
      number: 3,
      of: 5,
      answers: { why: 'done', where: 'page' },
    });
  });

  test('that was looking when the program ended can look again', async () => {
    const { id } = await begin();
    const run = await answer(id, ...toTheRecheck);
    await program.store.ask('run-save', { ...run, work: { state: 'working', since: run.updatedAt } });
    program.close();
    program = await startPretendProgram(folder, home);
    expect((await program.wizards.find(id)).work).toEqual({ state: 'not-started' });
  });

  test('follows a choice, and comes back from it', async () => {
    const { id } = await begin();
    expect(await answer(id, ['why', 'done'], ['where', 'app'])).toMatchObject({
      step: { id: 'label' },
      of: 4,
    });
    expect(await program.wizards.back(id)).toMatchObject({ step: { id: 'where' } });
    expect(await answer(id, ['where', 'page'])).toMatchObject({ step: { id: 'change' }, of: 5 });
  });

  test('is taken up again rather than begun twice', async () => {
    const { id } = await begin();
    await answer(id, ['why', 'done']);
    expect(await begin()).toMatchObject({ id, step: { id: 'where' } });
    await program.wizards.leave(id, true);
    expect((await begin()).id).not.toBe(id);
  });

  test('keeps the owner’s answer for the next check', async () => {
    const { id } = await begin();
    await answer(id, ...toTheRecheck);
    const [device] = await program.store.ask('memory', { network: 'n1' });
    expect(device?.answers).toMatchObject([{ question: 'owner.password', value: 'yes', proof: 'owner' }]);
  });

  test.each([
    ['a step that is not the current one', 'change', 'done'],
    ['an option that is not there', 'where', 'elsewhere'],
  ])('refuses %s', async (_name, step, value) => {
    const { id } = await begin();
    await answer(id, ['why', 'done']);
    await expect(program.wizards.answer(id, step, value)).rejects.toThrow();
  });

  test('must suit the device', async () => {
    await expect(program.wizards.start('d-camera', 'erase-everything')).rejects.toMatchObject({
      code: 'not-known',
    });
    await expect(program.wizards.start('8.8.8.8', 'change-default-password')).rejects.toMatchObject({
      code: 'not-known',
    });
  });
});
