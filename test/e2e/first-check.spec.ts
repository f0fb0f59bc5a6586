/** From the first start to a checked home, and what happens when the check does not reach its end. */
import { expect, type Page, test } from '@playwright/test';
import { crash, endApps, launch, type RunningApp } from './launch.ts';
import { barriersOn, checkHome, expectFocus, giveConsent, startCheck, stateOf } from './steps.ts';

let running: RunningApp;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(endApps);

/** A device or more has been found, and the check goes on. */
const firstFound = (page: Page) =>
  expect(page.getByText(/^[1-9]\d* devices? found so far/)).toBeVisible({ timeout: 30_000 });

test('first start, consent, check, home, device', async () => {
  const { page, complaints } = running;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  expect((await stateOf(page)).consents).toEqual([]);
  await giveConsent(page);
  expect(await barriersOn(page)).toEqual([]);

  await startCheck(page);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'See your home' }).click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  expect(await stateOf(page)).toMatchObject({ lastCheck: { status: 'complete', devices: 13 } });

  await page.getByRole('link', { name: /Sonos/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sonos');
  expect(await barriersOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('progress never goes backwards', async () => {
  const { page } = running;
  await giveConsent(page);
  await page.evaluate(() => {
    Reflect.set(window, 'fractions', []);
    window.homelatch?.on('scan:event', ({ event }) => {
      if (event.type === 'progress') Reflect.get(window, 'fractions').push(event.fraction);
    });
  });
  await checkHome(page);
  const fractions: unknown[] = await page.evaluate(() => Reflect.get(window, 'fractions'));
  expect(fractions.length).toBeGreaterThan(3);
  expect(fractions).toEqual([...fractions].sort((a, b) => Number(a) - Number(b)));
});

test('Stop ends the check and keeps what was found', async () => {
  const { page } = running;
  await giveConsent(page);
  await startCheck(page);
  await firstFound(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(async () => (await stateOf(page)).running).toBeUndefined();
  const { lastCheck } = await stateOf(page);
  expect(lastCheck?.status).toBe('cancelled');
  expect(lastCheck?.devices).toBeGreaterThan(0);
  await expectFocus(page);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'See your home' }).click();
  await expect(page.getByText('The last check was stopped early.')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
});

test('when the scanning process dies, the app lives and says what happened', async () => {
  const { app, page } = running;
  await giveConsent(page);
  await startCheck(page);
  await firstFound(page);
  await crash(app, 'homelatch-scan');
  await expect.poll(async () => (await stateOf(page)).running).toBeUndefined();
  await expect.poll(async () => (await stateOf(page)).engine).toBe('ready');
  expect((await stateOf(page)).lastCheck?.status).toBe('partial');
  await page.getByRole('button', { name: 'See your home' }).click();
  await expect(page.getByText('did not get to the end')).toBeVisible();
  await checkHome(page);
  expect((await stateOf(page)).lastCheck?.status).toBe('complete');
});

test('after the fourth death in a row the app stops trying, says so, and starts again when asked', async () => {
  const { app, page } = running;
  await giveConsent(page);
  for (let death = 0; death < 4; death += 1) {
    await crash(app, 'homelatch-scan');
    await expect.poll(async () => (await stateOf(page)).engine).toBe(death < 3 ? 'ready' : 'stopped');
  }
  expect((await stateOf(page)).problems.map(({ code }) => code)).toContain('engine-stopped');
  await checkHome(page);
  expect((await stateOf(page)).engine).toBe('ready');
});

test('when the storing process dies, nothing that was kept is lost', async () => {
  const { app, page } = running;
  await giveConsent(page);
  await checkHome(page);
  await crash(app, 'homelatch-store');
  await expect
    .poll(() => page.evaluate(() => window.homelatch?.invoke('checks:list', {})))
    .toMatchObject({ ok: true, value: [{ status: 'complete' }] });
});

test('an app that was killed during a check comes back and says that it was interrupted', async () => {
  const { app, page, folder } = running;
  await giveConsent(page);
  await startCheck(page);
  await firstFound(page);
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
  running = await launch({ folder });
  const state = await stateOf(running.page);
  expect(state.running).toBeUndefined();
  expect(state.problems.map(({ code }) => code)).toEqual(['check-interrupted']);
  expect(state.consents).toHaveLength(1);
  await expect(running.page.getByText('Homelatch was closed while a check was running.')).toBeVisible();
  await expect(running.page.getByRole('button', { name: 'Check my home' })).toBeVisible();
  expect(await barriersOn(running.page)).toEqual([]);
  await checkHome(running.page);
  expect((await stateOf(running.page)).lastCheck?.status).toBe('complete');
});
