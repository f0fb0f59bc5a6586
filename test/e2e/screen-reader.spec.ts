/** A check, a verdict and a wizard as somebody meets them who hears the page: names and roles in order, news told aloud, the focus never lost. */
import { expect, type Page, test } from '@playwright/test';
import { press } from './keys.ts';
import { endApps, launch, type RunningApp } from './launch.ts';
import { barriersOn, expectFocus, giveConsent } from './steps.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
  await giveConsent(running.page);
});
test.afterAll(endApps);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Everything that live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
        if (region?.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'said').join('\n'));
}

test('a check: what goes on comes first, is told aloud, and Stop is the last thing', async () => {
  const { page } = running;
  const said = await listen(page);
  await press(page, /^Check my home/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Checking your home" [level=1]
      - paragraph: /found so far/
      - progressbar "Progress of the check"
      - status
      - list:
        - listitem: /your router/
        - listitem: /every device/
        - listitem: /what each one is/
        - listitem: Going through 13 guidelines
      - heading "Just found" [level=2]
      - button "Stop"
      - paragraph: We keep what was found so far.
  `);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).focus();
  await expect(page.getByRole('button', { name: 'See your home' })).toBeVisible({ timeout: 60_000 });
  await expectFocus(page);
  await expect.poll(said).toMatch(/That’s everything. 13 devices found.$/m);
  expect(await said()).toMatch(/devices found. \d+ % done./);
  expect(await barriersOn(page)).toEqual([]);
  await press(page, /^See your home/);
  await expect(heading(page)).toBeFocused();
});

test('a verdict: the device, what can be done, what to fix, how we know, all answers', async () => {
  const { page } = running;
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /devices need you/ [level=1]
      - paragraph: /13 devices, each checked/
      - list "Devices by result"
      - button "Check again"
      - heading "Do these first" [level=2]
      - list:
        - listitem:
          - heading "Change the password" [level=3]
          - button /Fix this/
      - heading "Need fixing" [level=2]
      - heading "Could be better" [level=2]
      - heading "Nothing to fix" [level=2]
  `);
  await press(page, /Hikvision.*DS-2CD/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - button "All devices"
      - heading /Hikvision.* camera/ [level=1]
      - button /Rename/
      - region "What you can do"
      - heading "13 guidelines, at a glance" [level=2]
      - list:
        - listitem:
          - 'button "1. No default passwords: Needs fixing"'
      - heading "What to fix" [level=2]
      - article:
        - heading "It still uses the maker’s password" [level=3]
        - text: Needs fixing
        - button "Change the password"
        - heading "How we know" [level=4]
      - heading "All 13 answers" [level=2]
  `);
  await press(page, /^1\. No default/);
  await expectFocus(page);
  await expect(page.getByRole('button', { name: /^1 No default/ })).toHaveAttribute('aria-expanded', 'true');
  expect(await barriersOn(page)).toEqual([]);
});

test('a dialog gives the focus back, also when what opened it is gone', async () => {
  const { page } = running;
  await press(page, /^Rename/);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "What do you call it?":
      - heading "What do you call it?"
      - textbox "Name"
      - textbox "Room (if you like)"
      - button "Save"
  `);
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Rename/ })).toBeFocused();

  await press(page, /^Leave it as it is/);
  await page.getByRole('textbox', { name: /^Why/ }).fill('It is replaced next week');
  expect(await barriersOn(page)).toEqual([]);
  await press(page, /^Leave it$/);
  await expect(page.getByRole('heading', { name: 'What to fix' })).toBeHidden();
  await expectFocus(page);
  await press(page, /^Count it again/);
  await expect(page.getByRole('heading', { name: 'What to fix' })).toBeVisible();
  await expectFocus(page);
});

test('a wizard: where one is, what to do, and the ways on, at each step to its end', async () => {
  const { page } = running;
  const said = await listen(page);
  const step = async (number: number) => {
    await expect(page.getByText(`Step ${number} of 5`)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('.wizard')).toMatchAriaSnapshot(`
      - banner:
        - text: /Change the password/
        - status: Step ${number} of 5
        - button "Save and leave"
      - main:
        - heading [level=1]
      - contentinfo:
        - button "Back"
        - button "I’m stuck"
        - button
    `);
    expect(await barriersOn(page)).toEqual([]);
  };
  await press(page, /^Change the password/);
  await step(1);
  await press(page, /^I’m stuck/);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'I’m stuck' })).toBeFocused();
  await press(page, /^Next/);
  await step(2);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await press(page, /^Next/);
  await step(3);
  await press(page, /^Next/);
  await step(4);
  await press(page, /^I’ve done it/);
  await step(5);
  await press(page, /^Check now/);
  await expectFocus(page);
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible({ timeout: 60_000 });
  await expectFocus(page);
  expect(await said()).toMatch(/Measured just now/);
  await press(page, /^Go on/);
  await expect(heading(page)).toHaveText('Done. That door is latched.');
  await expect(heading(page)).toBeFocused();
  expect(await barriersOn(page)).toEqual([]);
  await press(page, /^Back to the device/);
  await expect(heading(page)).toBeFocused();
});

/** Roles in their order, without the words, as soon as nothing more is loaded: the same in every language. */
async function outline(page: Page): Promise<readonly string[]> {
  let seen = await outlineNow(page);
  await expect
    .poll(async () => {
      const before = seen;
      seen = await outlineNow(page);
      return seen.join() === before.join();
    })
    .toBe(true);
  return seen;
}

const outlineNow = async (page: Page) =>
  (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter((line) => !/^\s*- (text|\/url)/.test(line))
    .map((line) => /^\s*- '?(\w+)/.exec(line)?.[1] + (/\[level=\d\]/.exec(line)?.[0] ?? ''));

test('switching to Welsh changes the words at once, and nothing of their order', async () => {
  const { page } = running;
  const screens = ['Home', 'Map', 'History', '13 guidelines', 'Report', 'Settings'];
  const before = new Map<string, { title: string; outline: readonly string[] }>();
  for (const name of screens) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(heading(page)).toBeFocused();
    before.set(name, { title: (await heading(page).textContent()) ?? '', outline: await outline(page) });
  }
  await page.getByRole('button', { name: /Language$/ }).press('Enter');
  await page.getByRole('option', { name: 'Cymraeg' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(heading(page)).toHaveText('Gosodiadau');
  await expectFocus(page);
  for (const [index, name] of screens.entries()) {
    await page.getByRole('navigation').getByRole('link').nth(index).click();
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).not.toHaveText(before.get(name)?.title ?? '');
    await expect.poll(() => outline(page)).toEqual(before.get(name)?.outline);
    expect(await barriersOn(page)).toEqual([]);
  }
  expect(running.complaints).toEqual([]);
});
