/** From the welcome into the pretend home with one press, and out of it again. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { endApps, launch, type RunningApp } from './launch.ts';
import { barriersOn, stateOf } from './steps.ts';

let running: RunningApp;
test.beforeEach(async () => {
  running = await launch({ demo: false });
});
test.afterEach(endApps);

test('one press shows a pretend home being checked; one press leads back to the own, untouched', async () => {
  const { page, folder, complaints } = running;
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('button', { name: /enghreifftiol/ }).click();

  const strip = page.getByRole('complementary', { name: 'Y cartref enghreifftiol' });
  await expect(strip).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { name: 'Yn gwirio eich cartref' })).toBeVisible();
  expect(await stateOf(page)).toMatchObject({ demo: true, settings: { language: 'cy' } });
  expect(await barriersOn(page)).toEqual([]);

  await strip.getByRole('button').click();
  await expect(page.getByRole('button', { name: /enghreifftiol/ })).toBeVisible({ timeout: 20_000 });
  await expect(strip).toBeHidden();
  expect(await stateOf(page)).toMatchObject({ demo: false, consents: [], settings: { language: 'cy' } });
  expect((await stateOf(page)).lastCheck).toBeUndefined();
  expect(fs.existsSync(path.join(folder, 'demo'))).toBe(true);
  expect(complaints).toEqual([]);
});
