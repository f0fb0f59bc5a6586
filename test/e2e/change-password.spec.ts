/** From an alarm to a green device: the wizard leads, the device is changed, and the check is run again on the wire. */
import { expect, type Page, test } from '@playwright/test';
import { endApps, launch } from './launch.ts';
import { barriersOn, checkHome, giveConsent, stateOf } from './steps.ts';

test.afterEach(endApps);

/** The device whose problem comes first, with the findings that it has now. */
async function findingsOf(page: Page, device: string): Promise<readonly string[]> {
  const answer = await page.evaluate(() => window.homelatch?.invoke('checks:report', {}));
  if (!answer?.ok) throw new Error('there is no report');
  const found = answer.value.report?.devices.find(({ id }) => id === device);
  return found?.findings.map(({ check }) => check) ?? [];
}

async function openRun(page: Page) {
  const answer = await page.evaluate(() => window.homelatch?.invoke('wizard:runs', {}));
  const run = answer?.ok ? answer.value[0] : undefined;
  if (!run) throw new Error('no wizard is open');
  return run;
}

test('a maker’s password is found, changed, and seen to be refused, over a restart of the app', async () => {
  test.setTimeout(180_000);
  const first = await launch();
  let { page } = first;
  await giveConsent(page);
  await checkHome(page);
  const before = (await stateOf(page)).lastCheck?.needAttention ?? 0;
  await page
    .getByRole('button', { name: /^Fix this: Change the password/ })
    .first()
    .click();

  await expect(page.getByText('Step 1 of 5')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  const { device, check = '' } = await openRun(page);
  expect(await findingsOf(page, device)).toContain(check);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /On its own page/ }).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Step 3 of 5')).toBeVisible();
  await first.close();

  // The pretend home is new after a restart, the person's place in the wizard is not.
  ({ page } = await launch({ folder: first.folder }));
  await page.getByRole('button', { name: 'Go on: Change the password' }).click();
  await expect(page.getByText('Step 3 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'I’ve done it' }).click();
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByRole('button', { name: 'Go on' }).click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Done. That door is latched.' })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);

  expect(await findingsOf(page, device)).not.toContain(check);
  expect((await stateOf(page)).lastCheck?.needAttention).toBeLessThanOrEqual(before);
  const history = await page.evaluate(() => window.homelatch?.invoke('history:list', { limit: 20 }));
  expect(history).toMatchObject({ ok: true });
  const lines = history?.ok ? history.value.events.map(({ type, after }) => [type, after]) : [];
  expect(lines).toContainEqual(['wizard-finished', 'fixed']);
  expect(lines.map(([type]) => type)).toContain('finding-fixed');
});
