/** Leads a wizard on the screen as a person does: reads the heading, presses the buttons. */
import { expect, type Page } from '@playwright/test';
import type { WizardRun } from '../../electron/ipc-contract.ts';

type Step = NonNullable<WizardRun['step']>;

/** What is answered at a step, by its id, where the usual answer is another: the first option, or yes. */
export type Said = Readonly<Record<string, string>>;

/** What happens at a step besides the answer: something is done to the device, or a picture is taken. */
export interface Meanwhile {
  /** The step is on the screen. */
  readonly shown?: (run: WizardRun, step: Step) => Promise<void>;
  /** We look, watch, or did what was offered. */
  readonly working?: (run: WizardRun, step: Step) => Promise<void>;
  readonly worked?: (run: WizardRun, step: Step) => Promise<void>;
}

const LOOK_MS = 90_000;

/** Newest first. */
export async function runs(page: Page): Promise<readonly WizardRun[]> {
  const answer = await page.evaluate(() => window.homelatch?.invoke('wizard:runs', { ended: true }));
  return answer?.ok ? answer.value : [];
}

export async function newest(page: Page): Promise<WizardRun> {
  const [run] = await runs(page);
  if (!run) throw new Error('there is no run');
  return run;
}

/** The newest run of a wizard, as soon as there is one that goes on. */
export async function begun(page: Page, wizard: string): Promise<WizardRun> {
  const open = async () => (await runs(page)).find((run) => run.wizard === wizard && run.state === 'open');
  await expect.poll(async () => (await open())?.id).toBeDefined();
  return (await open()) ?? newest(page);
}

/** Goes through the steps as a person does, until the end or the step named. */
export async function goThrough(
  page: Page,
  said: Said,
  meanwhile: Meanwhile = {},
  until?: string,
): Promise<WizardRun> {
  for (let turn = 0; turn < 60; turn += 1) {
    const run = await newest(page);
    const { step } = run;
    if (!step || step.id === until) return run;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.title.en);
    await meanwhile.shown?.(run, step);
    await takeStep(page, run, step, said[step.id], meanwhile);
    await expect.poll(async () => (await newest(page)).step?.id, { timeout: 20_000 }).not.toBe(step.id);
  }
  throw new Error('the wizard does not end');
}

async function takeStep(
  page: Page,
  run: WizardRun,
  step: Step,
  word: string | undefined,
  { working, worked }: Meanwhile,
): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click({ timeout: LOOK_MS });
  const choose = (name: string, exact = false) =>
    page.getByRole('radio', { name, exact }).first().check({ force: true });
  const shown = (name: string) =>
    expect(page.getByRole('button', { name })).toBeVisible({ timeout: LOOK_MS });
  switch (step.kind) {
    case 'explain':
      return press('Next');
    case 'do':
      if (word === 'start' && step.offer) {
        await press(step.offer.label.en);
        await working?.(run, step);
      }
      return press(/^(I’ve done it|Go on)$/);
    case 'choose': {
      const option = step.options.find(({ id }) => id === word) ?? step.options[0];
      await choose(option?.label.en ?? '');
      return press('Next');
    }
    case 'ask':
      if (step.input === 'yes-no') await choose(word === 'no' ? 'No' : 'Yes', true);
      else if (word === undefined) return press('I don’t know, go on');
      else await page.getByRole('textbox').fill(word);
      return press('Next');
    case 'recheck':
      await press('Check now');
      await shown('Go on');
      await worked?.(run, step);
      return press('Go on');
    case 'wait-for':
      if (word === 'skip') return press('Go on without watching');
      await press('Start watching');
      await shown('Stop watching');
      await working?.(run, step);
      await shown('Go on');
      await worked?.(run, step);
      return press('Go on');
  }
}
