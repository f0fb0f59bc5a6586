/** What the person takes away, brings back and deletes. The system's file dialogs are answered by the test. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { endApps, launch, type RunningApp } from './launch.ts';
import { checkHome, giveConsent, startCheck, stateOf } from './steps.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
  await giveConsent(running.page);
  await checkHome(running.page);
});
test.afterAll(endApps);

/** The next save or open dialog is answered with this file. */
async function choose(file: string): Promise<void> {
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, file);
}

const saveAs = (format: 'html' | 'pdf' | 'csv' | 'json' | 'evidence' | 'evidence-csv') =>
  running.page.evaluate((wanted) => window.homelatch?.invoke('report:save', { format: wanted }), format);

for (const format of ['html', 'pdf', 'csv', 'json', 'evidence', 'evidence-csv'] as const)
  test(`a report is saved as ${format}, for its owner only`, async () => {
    const file = path.join(running.folder, `report.${format}`);
    await choose(file);
    expect(await saveAs(format)).toEqual({ ok: true, value: { saved: true, file: `report.${format}` } });
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.statSync(file).size).toBeGreaterThan(2000);
  });

test('the JSON report is the documented one, in one language', () => {
  const report: unknown = JSON.parse(fs.readFileSync(path.join(running.folder, 'report.json'), 'utf8'));
  expect(report).toMatchObject({ format: 'homelatch-report', version: 1, status: 'complete' });
  expect(JSON.stringify(report)).not.toContain('"en":');
  expect(report).not.toHaveProperty('observations');
});

test('the PDF holds no link, no script and nothing to launch', () => {
  const pdf = fs.readFileSync(path.join(running.folder, 'report.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  for (const word of ['/URI', '/JavaScript', '/JS', '/Launch', '/EmbeddedFile'])
    expect(pdf.includes(word)).toBe(false);
});

test('a folder that cannot be written is said so, in words', async () => {
  await choose('/proc/report.html');
  expect(await saveAs('html')).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
});

test('a backup brings everything back after it was deleted, save consent', async () => {
  const { page, folder } = running;
  await choose(path.join(folder, 'mine.homelatch'));
  expect(await page.evaluate(() => window.homelatch?.invoke('data:backup', {}))).toMatchObject({
    value: { saved: true },
  });

  await page.evaluate(() => window.homelatch?.invoke('data:delete-all', { confirmed: true }));
  expect(await stateOf(page)).toMatchObject({ consents: [], storage: 'ready' });
  expect((await stateOf(page)).lastCheck).toBeUndefined();

  expect(await page.evaluate(() => window.homelatch?.invoke('data:restore', {}))).toMatchObject({
    value: { restored: true },
  });
  expect(await stateOf(page)).toMatchObject({ lastCheck: { status: 'complete' }, consents: [] });
});

test('a strange file is not taken for a backup', async () => {
  const { page, folder } = running;
  const file = path.join(folder, 'strange.homelatch');
  fs.writeFileSync(file, 'SQLite format 3\0'.padEnd(9000, 'x'));
  await choose(file);
  const answer = await page.evaluate(() => window.homelatch?.invoke('data:restore', {}));
  expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-backup' } });
  expect(await stateOf(page)).toMatchObject({ lastCheck: { status: 'complete' }, storage: 'ready' });
});

test('a check that the computer sleeps through ends at once, says why, and keeps what it found', async () => {
  const { app, page } = running;
  await page.evaluate(async () => {
    const networks = await window.homelatch?.invoke('networks:list', {});
    const [network] = networks?.ok ? networks.value : [];
    if (network) await window.homelatch?.invoke('consent:give', { networkId: network.id });
  });
  await startCheck(page);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(async () => (await stateOf(page)).lastCheck?.status, { timeout: 5_000 }).toBe('partial');
  await page.getByRole('button', { name: 'See your home' }).click();
  await expect(page.getByText('This computer slept, or stood still')).toBeVisible();
});
