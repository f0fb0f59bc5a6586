/** The wizards in the app, on the lab's devices: what the owner does to a device is done, and the screen tells the end. */
import { expect, test } from '@playwright/test';
import type { Catalogue } from '../../electron/ipc-contract.ts';
import type { DeviceReport } from '../../scanners/core/model.ts';
import type { RunOutcome } from '../../scanners/core/wizard-run-model.ts';
import { addressOf } from '../lab/device.ts';
import { labInstance } from '../lab/instance.ts';
import { devicesOf } from '../lab/lab-set.ts';
import { ownerOf } from '../lab/owner.ts';
import { titleOf, type WizardCase, wizardCases } from '../lab/wizard-cases.ts';
import { endApps, launch, type RunningApp } from './launch.ts';
import { checkHome, giveConsent, stateOf } from './steps.ts';
import { begun, goThrough } from './wizard-player.ts';

/** What the screen says at the end of a fix, and of an erasure. */
const ends: Readonly<Record<RunOutcome, string>> = {
  fixed: 'Done. That door is latched.',
  told: 'You told us that it is done.',
  'not-fixed': 'It is not fixed yet.',
  unknown: 'We could not check it.',
  done: 'You have been through every step.',
};
const erased: Partial<typeof ends> = {
  done: 'It is wiped, and we saw it.',
  'not-fixed': 'It is not wiped yet.',
};

function lastWords({ wizard, ends: outcome, better }: WizardCase): string {
  if (wizard === 'erase') return erased[outcome] ?? '';
  return better ? 'It is better, but not over yet.' : ends[outcome];
}

const lab = labInstance();
let running: RunningApp;
let catalogue: Catalogue;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  running = await launch({ demo: false });
  const { page } = running;
  await giveConsent(page);
  const [consent] = (await stateOf(page)).consents;
  const networkId = consent?.network.id ?? '';
  await page.evaluate(
    (id) => window.homelatch?.invoke('consent:levels', { networkId: id, careful: true, logins: true }),
    networkId,
  );
  await checkHome(page);
  const [told, checked] = await page.evaluate(() =>
    Promise.all([window.homelatch?.invoke('catalogue', {}), window.homelatch?.invoke('checks:report', {})]),
  );
  if (!told?.ok || !checked?.ok) throw new Error('the program did not answer');
  catalogue = told.value;
  await nameDevices(checked.value.report?.devices ?? []);
});
test.afterAll(endApps);

/** The owner calls each device what the lab calls it. */
async function nameDevices(found: readonly DeviceReport[]): Promise<void> {
  for (const device of devicesOf(lab)) {
    const seen = found.find(({ addresses }) => addresses.includes(addressOf(device)));
    if (!seen) throw new Error(`the check did not find ${device.id}`);
    await running.page.evaluate((named) => window.homelatch?.invoke('device:annotate', named), {
      device: seen.id,
      name: device.id,
    });
  }
}

/** Opens the wizard where a person finds it: at the problem, or at the answer that nobody knows yet. */
async function open({ wizard, device, check }: WizardCase): Promise<void> {
  const { page } = running;
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('textbox', { name: 'Find a device' }).fill(device);
  await page
    .getByRole('link')
    .filter({ has: page.getByRole('heading', { name: device, exact: true }) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: device })).toBeVisible();
  if (wizard === 'erase') return page.getByRole('button', { name: /^Erase/ }).click();
  const entry = catalogue.checks.find(({ id }) => id === check);
  const name = catalogue.wizards.find(({ id }) => id === wizard)?.title.en ?? '';
  const guideline = catalogue.guidelines.find(({ number }) => number === entry?.guideline)?.title.en;
  if (!entry || guideline === undefined) throw new Error(`there is no check ${check}`);
  const problem = page.getByRole('article').filter({ hasText: entry.text.why.en });
  if ((await problem.count()) > 0) return problem.first().getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { level: 3, name: guideline }).getByRole('button').click();
  await page.getByRole('button', { name, exact: true }).click();
}

for (const one of wizardCases.filter(({ notInApp }) => notInApp === undefined)) {
  test(titleOf(one), async () => {
    const { page } = running;
    const owner = ownerOf(lab, one);
    await open(one);
    await begun(page, one.wizard);
    const run = await goThrough(page, one.said ?? {}, {
      shown: (_run, step) => (step.kind === 'wait-for' ? Promise.resolve() : owner.act(step)),
      working: (_run, step) => (step.kind === 'wait-for' ? owner.act(step) : Promise.resolve()),
    });
    expect(run).toMatchObject({ state: 'finished', wizard: one.wizard, ending: { outcome: one.ends } });
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: lastWords(one),
      }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Back to the device' }).click();
  });
}
