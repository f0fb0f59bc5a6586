/** A device's whole life with its owner: set up when it arrives, validated, killed in the middle, and erased with proof. */
import { expect, type Page, test } from '@playwright/test';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { endApps, launch } from './launch.ts';
import { barriersOn, checkHome, giveConsent } from './steps.ts';

const shots = process.env['JOURNEY_PICTURES'];

test.afterEach(endApps);

/** A picture of the step, where somebody asked for one. */
async function picture(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
}

async function runs(page: Page): Promise<readonly WizardRun[]> {
  const answer = await page.evaluate(() => window.homelatch?.invoke('wizard:runs', { ended: true }));
  return answer?.ok ? answer.value : [];
}

/** The newest run of a wizard, as soon as there is one that goes on. */
async function begun(page: Page, wizard: string): Promise<WizardRun> {
  const open = async () => (await runs(page)).find((run) => run.wizard === wizard && run.state === 'open');
  await expect.poll(async () => (await open())?.id).toBeDefined();
  return (await open()) ?? newest(page);
}

async function newest(page: Page): Promise<WizardRun> {
  const [run] = await runs(page);
  if (!run) throw new Error('there is no run');
  return run;
}

/** What the person says at the steps that ask for more than “next”. */
type Said = Readonly<Record<string, string>>;

/** Goes through the steps as a person does, until the end or the step named. */
async function goThrough(page: Page, said: Said, until?: string): Promise<WizardRun> {
  for (let turn = 0; turn < 60; turn += 1) {
    const run = await newest(page);
    const { step } = run;
    if (!step || step.id === until) return run;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.title.en);
    await takeStep(page, run, step, said);
  }
  throw new Error('the wizard does not end');
}

async function takeStep(page: Page, run: WizardRun, step: NonNullable<WizardRun['step']>, said: Said) {
  const word = said[step.id];
  await picture(page, `${run.wizard}-${step.id}`);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click({ timeout: 60_000 });
  switch (step.kind) {
    case 'explain':
      await press('Next');
      break;
    case 'do':
      await press('I’ve done it');
      break;
    case 'choose': {
      const option = step.options.find(({ id }) => id === word) ?? step.options[0];
      await page.getByRole('radio', { name: option?.label.en ?? '' }).check({ force: true });
      await press('Next');
      break;
    }
    case 'ask':
      if (step.input === 'yes-no') {
        await page.getByRole('radio', { name: word ?? 'Yes', exact: true }).check({ force: true });
        await press('Next');
      } else if (word === undefined) await press('I don’t know, go on');
      else {
        await page.getByRole('textbox').fill(word);
        await press('Next');
      }
      break;
    case 'recheck':
      await press('Check now');
      await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible({ timeout: 90_000 });
      await picture(page, `${run.wizard}-${step.id}-done`);
      await press('Go on');
      break;
    case 'wait-for':
      await press('Start watching');
      await expect(page.getByRole('button', { name: 'Stop watching' })).toBeVisible();
      await picture(page, `${run.wizard}-${step.id}-watching`);
      await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible({ timeout: 90_000 });
      await picture(page, `${run.wizard}-${step.id}-done`);
      await press('Go on');
  }
  await expect.poll(async () => (await newest(page)).step?.id, { timeout: 20_000 }).not.toBe(step.id);
}

test('set up, validate and erase, each to its record', async () => {
  test.setTimeout(480_000);
  const first = await launch();
  let { page } = first;
  await page.setViewportSize({ width: 900, height: 640 }).catch(() => undefined);
  await giveConsent(page);
  await checkHome(page);

  // A new plug arrives.
  await page.getByRole('button', { name: 'Set up a new device' }).click();
  await begun(page, 'set-up');
  await goThrough(page, {}, 'name');
  const device = (await newest(page)).device;
  expect(device).not.toBe('');
  const setUp = await goThrough(page, {
    name: 'Kettle plug',
    room: 'Kitchen',
    'has-password': 'no',
    'has-account': 'no',
  });
  expect(setUp.ending?.subject?.manufacturer).toBe('TP-Link');
  await picture(page, 'set-up-end');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the device' }).click();
  await expect(page.getByRole('heading', { name: 'Kettle plug' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Records' })).toBeVisible();

  // It is validated: the power is cut, and the app measures what happens. In the middle, the program is killed.
  await page.getByRole('button', { name: /^Validate/ }).click();
  await begun(page, 'validate');
  await goThrough(page, { 'has-account': 'no', internet: 'skip', router: 'skip' }, 'power-left');
  await page.getByRole('button', { name: 'Start watching' }).click();
  await expect(page.getByRole('button', { name: 'Stop watching' })).toBeVisible();
  first.app.process().kill('SIGKILL');
  await first.close().catch(() => undefined);
  ({ page } = await launch({ folder: first.folder }));
  const resumed = page.getByRole('button', { name: /^Go on: Validate/ });
  await resumed.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pull its plug now' })).toBeVisible();
  const kept = await newest(page);
  expect(kept).toMatchObject({ state: 'open', work: { state: 'not-started' }, answers: { power: 'go' } });
  expect(kept.measured?.after.length).toBeGreaterThan(50);
  expect(await barriersOn(page)).toEqual([]);
});

test('an outage is measured, and an erasure is proven where it can be', async () => {
  test.setTimeout(420_000);
  const { page } = await launch();
  await page.setViewportSize({ width: 900, height: 640 });
  await giveConsent(page);
  await checkHome(page);
  const open = async (kind: string) => {
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page
      .getByRole('link', { name: new RegExp(kind, 'i') })
      .first()
      .click();
  };

  await open('Shelly.* smart plug');
  await page.getByRole('button', { name: /^Validate/ }).click();
  await begun(page, 'validate');
  const validated = await goThrough(page, { 'has-account': 'no' });
  expect(validated.answers).toMatchObject({
    'power-left': 'met',
    'power-back': 'met',
    result: expect.stringMatching(/met$/),
  });
  // Somebody in this home has a care alarm: its internet and its router are left alone.
  expect(validated.answers).not.toHaveProperty('internet');
  expect(validated.answers).not.toHaveProperty('router');
  expect(validated.seen?.['power-back']?.seconds).toBeGreaterThanOrEqual(0);
  await picture(page, 'validate-end');
  await page.getByRole('button', { name: 'Back to the device' }).click();

  // A plug on Wi-Fi only falls silent, which proves little; the record says so.
  await page.getByRole('button', { name: /^Erase/ }).click();
  await begun(page, 'erase');
  const silent = await goThrough(page, {
    'account-plan': 'delete',
    account: 'asked',
    'account-gone': 'finish',
  });
  expect(silent).toMatchObject({ answers: { proof: 'silent' }, ending: { outcome: 'unknown' } });
  await picture(page, 'erase-end-silent');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the device' }).click();

  await open('Google.* media player');
  await page.getByRole('button', { name: /^Erase/ }).click();
  await begun(page, 'erase');
  const proven = await goThrough(page, { reason: 'give', 'account-plan': 'keep' });
  expect(proven).toMatchObject({ answers: { proof: 'as-new' }, ending: { outcome: 'done' } });
  await picture(page, 'erase-end-proven');
});
