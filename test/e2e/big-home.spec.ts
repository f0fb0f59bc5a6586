/** A home of five hundred devices and a long history: only what is in sight is in the page, and all of it can be reached. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Gallery, openGallery } from './gallery-app/gallery.ts';

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

test('the list of devices fills as it is scrolled, and the filter finds what was not in sight', async () => {
  const page = await gallery.show({ home: 'five-hundred' });
  const cards = page.locator('.device-card');
  const places = page.locator('.card-grid > li');
  await expect(places).toHaveCount(500);
  expect(await cards.count()).toBeLessThan(120);
  await expect(places.last().locator('.device-card')).toHaveCount(0);
  await places.last().scrollIntoViewIfNeeded();
  await expect(places.last().locator('.device-card')).toBeVisible();
  expect(await cards.count()).toBeLessThan(120);
  await page.getByRole('textbox').fill('Model 321');
  await expect(cards).toHaveCount(1);
});

test('the Tab key reaches one device after the other, beyond what was in sight', async () => {
  const page = await gallery.show({ home: 'five-hundred' });
  const places: number[] = [];
  await page.locator('.device-card').first().focus();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    places.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('.card-grid > li')].findIndex((place) =>
          place.contains(document.activeElement),
        ),
      ),
    );
  }
  expect(places).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('the history asks for older lines before its end is reached', async () => {
  const page = await gallery.show({ home: 'long-history' });
  await page.getByRole('link', { name: 'History', exact: true }).click();
  const places = page.locator('.timeline > li');
  await expect.poll(() => places.count()).toBeGreaterThanOrEqual(60);
  for (let times = 0; times < 5; times += 1) {
    const before = await places.count();
    await places.last().scrollIntoViewIfNeeded();
    await expect(places.nth(before - 1).locator('.timeline-line')).toBeVisible();
    await expect.poll(() => places.count()).toBeGreaterThan(before);
  }
  expect(await page.locator('.timeline-line').count()).toBeLessThan(150);
});
