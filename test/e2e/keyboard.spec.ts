/** The main journeys with the keyboard alone. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Gallery, openGallery } from './gallery-app/gallery.ts';
import { focused, press, tabTo } from './keys.ts';

const root = path.resolve(import.meta.dirname, '../..');
const runtime = path.join(
  fs.readFileSync(path.join(root, '.cache/electron-dist'), 'utf8').trim(),
  'electron',
);

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await openGallery(runtime);
});
test.afterAll(() => gallery.close());

test('consent, and the way to the first check', async () => {
  const page = await gallery.show({ home: 'first-run' });
  await press(page, /This is my home network/, 'Space');
  await press(page, /^Start with this network/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Let’s see what is connected/);
  await press(page, /^Check my home/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(page, /^Stop/);
});

test('reading an answer and how it is known', async () => {
  const page = await gallery.show({ home: 'mock-up' });
  await press(page, /^Camera by the drive/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Camera by the drive');
  await press(page, /^5\. /);
  await expect(page.locator('.answer-item-open')).toHaveCount(1);
});

test('a wizard from its first step to its end', async () => {
  const page = await gallery.show({ home: 'mock-up' });
  await press(page, /^Fix this/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What we will do');
  await press(page, /^Next/);
  await tabTo(page, /^In a web page/);
  await page.keyboard.press('Space');
  await press(page, /^Next/);
  await press(page, /^I’ve done it/);
  await tabTo(page, /^Yes/);
  await page.keyboard.press('Space');
  await press(page, /^Next/);
  await press(page, /^Check now/);
  await expect(page.getByText('The maker’s password is refused.')).toBeVisible();
  await press(page, /^Go on/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done. That door is latched.');
});

test('a dialog gives the focus back', async () => {
  const page = await gallery.show({ home: 'mock-up' });
  await press(page, /^Camera by the drive/);
  await press(page, /^Rename/);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focused(page)).toMatch(/^Rename/);
});
