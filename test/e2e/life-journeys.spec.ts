/** A device's whole life with its owner: set up when it arrives, validated, killed in the middle, and erased with proof. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { WizardRun } from '../../electron/ipc-contract.ts';
import { endApps, launch } from './launch.ts';
import { barriersOn, checkHome, giveConsent } from './steps.ts';
import { begun, goThrough, newest, type Said } from './wizard-player.ts';

const shots = process.env['JOURNEY_PICTURES'];

test.afterEach(endApps);

/** A picture of the step, where somebody asked for one. */
async function picture(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
}

/** Goes through the steps, and takes a picture of each in every state. */
const lead = (page: Page, said: Said, until?: string): Promise<WizardRun> =>
  goThrough(
    page,
    said,
    {
      shown: ({ wizard }, { id }) => picture(page, `${wizard}-${id}`),
      working: ({ wizard }, { id }) => picture(page, `${wizard}-${id}-watching`),
      worked: ({ wizard }, { id }) => picture(page, `${wizard}-${id}-done`),
    },
    until,
  );

/** The page of a device, from Home. */
async function open(page: Page, kind: string): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page
    .getByRole('link', { name: new RegExp(kind, 'i') })
    .first()
    .click();
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
  await lead(page, {}, 'name');
  const device = (await newest(page)).device;
  expect(device).not.toBe('');
  const setUp = await lead(page, {
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
  await lead(page, { 'has-account': 'no', internet: 'skip', router: 'skip' }, 'power-left');
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

test('an outage is measured', async () => {
  test.setTimeout(240_000);
  const { page } = await launch();
  await page.setViewportSize({ width: 900, height: 640 });
  await giveConsent(page);
  await checkHome(page);

  await open(page, 'Shelly.* smart plug');
  await page.getByRole('button', { name: /^Validate/ }).click();
  await begun(page, 'validate');
  const validated = await lead(page, { 'has-account': 'no' });
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
  expect(await barriersOn(page)).toEqual([]);
});

test('a camera is erased, to a record that says how we know', async () => {
  test.setTimeout(240_000);
  const { page, app, folder } = await launch();
  await giveConsent(page);
  await checkHome(page);
  await open(page, 'Hikvision.* camera');
  await page.getByRole('button', { name: /^Erase/ }).click();
  await begun(page, 'erase');
  expect(await barriersOn(page)).toEqual([]);
  const proven = await lead(page, { reason: 'give', 'account-plan': 'keep' });
  expect(proven).toMatchObject({ answers: { proof: 'as-new' }, ending: { outcome: 'done' } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is wiped, and we saw it.');
  await picture(page, 'erase-end-proven');
  expect(await barriersOn(page)).toEqual([]);

  const file = path.join(folder, 'record.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save as a page' }).click();
  await expect(page.getByText('Saved: record.html')).toBeVisible();
  const record = fs.readFileSync(file, 'utf8');
  expect(record).toContain('DS-2CD2042WD-I');
  expect(record).not.toContain('<script');
});
