/** Every screen and state: nothing for axe to complain of, nothing cut off sideways, and a picture to look at. */
import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Gallery, openGallery, type View } from './gallery-app/gallery.ts';
import { go, inTurn, openDevice, press, type Scene, scenes } from './gallery-app/scenes.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pictures = path.join(import.meta.dirname, 'gallery');
const runtime = path.join(
  fs.readFileSync(path.join(root, '.cache/electron-dist'), 'utf8').trim(),
  'electron',
);

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await openGallery(runtime);
});
test.afterAll(() => gallery.close());

async function open({ view, act }: Scene, more: Partial<View>): Promise<Page> {
  const settings = { ...view.settings, ...more.settings };
  const page = await gallery.show({ ...view, ...more, settings });
  await act?.(page);
  return page;
}

const complaints = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );

/** How far the page, or the part of it that scrolls, is wider than what can be seen of it. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.shell, .main, .wizard, .wizard-main')]
      .map((one) => one.scrollWidth - one.clientWidth)
      .reduce((most, one) => Math.max(most, one), 0),
  );

const shoot = (page: Page, name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    for (const scene of scenes) {
      test(scene.name, async () => {
        const page = await open(scene, { settings: { theme } });
        await shoot(page, `${scene.name}-${theme}`);
        expect(await complaints(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
        expect(await page.title()).toBe('Homelatch');
      });
    }
  });
}

const main = scenes.filter(({ name }) =>
  [
    'welcome',
    'home',
    'checking',
    'device',
    'wizard-do',
    'wizard-end',
    'life-watching-wipe',
    'life-set-up-end',
    'map',
    'history',
    'guidelines',
    'report',
    'settings',
  ].includes(name),
);

test.describe('in the smallest window', () => {
  for (const scene of main) {
    test(scene.name, async () => {
      const page = await open(scene, { size: [900, 640] });
      await shoot(page, `${scene.name}-small`);
      expect(await sideways(page)).toBe(0);
    });
  }
});

test.describe('in the smallest window with the largest type', () => {
  for (const scene of main) {
    test(scene.name, async () => {
      const page = await open(scene, { size: [900, 640], settings: { textSize: 200 } });
      await shoot(page, `${scene.name}-large-type`);
      expect(await sideways(page)).toBe(0);
    });
  }
});

/** What a name could have made of itself: elements that run, load, frame or lead somewhere. */
const strangers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('script, iframe, object, embed, base, form[action], img[src="x"], a[href]')]
      .filter((one) => {
        const leads = one.getAttribute('href') ?? one.getAttribute('src') ?? '';
        return !/^(#|\.?\/|app:|https?:\/\/(127\.0\.0\.1|localhost)[:/])/.test(leads);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Boxes that stand out of the part of the page that scrolls. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.main *, .wizard *')]
      .filter(
        (one) => one.getBoundingClientRect().left < width && one.getBoundingClientRect().right > width + 1,
      )
      .map((one) => `${one.tagName} ${one.className}`.slice(0, 80))
      .slice(0, 3);
  });

test.describe('devices with hostile names', () => {
  const steps: readonly [string, View, ((page: Page) => Promise<void>)?][] = [
    ['home', { home: 'hostile' }],
    ['checking', { home: 'hostile-checking' }],
    ['checking-list', { home: 'hostile-checking' }, press('Show as a list')],
    ['map', { home: 'hostile' }, go('Map')],
    ['map-list', { home: 'hostile' }, inTurn(go('Map'), press('Show as a list'))],
    ['history', { home: 'hostile' }, go('History')],
    ['guidelines', { home: 'hostile' }, go('13 guidelines')],
    ['report', { home: 'hostile' }, go('Report')],
    ['device', { home: 'hostile' }, openDevice(/img src/)],
    ['device-rename', { home: 'hostile' }, inTurn(openDevice(/img src/), press(/^Rename/))],
    ['settings', { home: 'hostile' }, go('Settings')],
  ];
  for (const [name, view, act] of steps) {
    test(name, async () => {
      const page = await open({ name, view, ...(act && { act }) }, { size: [900, 640] });
      await shoot(page, `hostile-${name}`);
      expect(await strangers(page)).toEqual([]);
      expect(await page.title()).toBe('Homelatch');
      expect({ sideways: await sideways(page), tooWide: await tooWide(page) }).toEqual({
        sideways: 0,
        tooWide: [],
      });
      // A template's braces, a lone surrogate and control characters are words like any other, or gone.
      expect(await page.locator('body').innerText()).not.toMatch(/[\u0000\u001b]|NaN|undefined|\[object/);
    });
  }
});

test.describe('with stronger contrast', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const scene of main) {
      test(`${scene.name}, ${theme}`, async () => {
        const page = await open(scene, { settings: { theme, contrast: 'more' } });
        await shoot(page, `${scene.name}-contrast-${theme}`);
        expect(await complaints(page)).toEqual([]);
      });
    }
  }
});
