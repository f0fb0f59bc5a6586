import { expect, test } from '@playwright/test';
import { launch, type RunningApp } from './launch.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
});
test.afterAll(() => running.close());

test('the page has the bridge and nothing else of the outside world', async () => {
  const { page } = running;
  expect(page.url()).toBe('app://bundle/index.html');
  expect(await page.evaluate(() => Object.keys(window.homelatch ?? {}).sort())).toEqual(['invoke', 'on']);
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined']);
  const state = await page.evaluate(() => window.homelatch?.invoke('app:state', {}));
  expect(state).toMatchObject({ ok: true, value: { demo: true, storage: 'ready' } });
});
