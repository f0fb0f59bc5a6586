/** What happens in a home of real daemons and emulators: the first green device, an alarm and its fix, and networks that are not a home. */
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { comeHome, leaveOnly, moveTo, ownerDoes, packetsSent } from './lab-home.ts';
import { endApps, launch, type RunningApp } from './launch.ts';
import { barriersOn, checkHome, expectFocus, giveConsent } from './steps.ts';

/** The system's notifications are caught, as there is nobody in the lab to show them to. */
async function catchNotifications(app: ElectronApplication) {
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      Reflect.set(globalThis, 'notification', this);
    };
  });
  return {
    title: () => app.evaluate(() => Reflect.get(Object(Reflect.get(globalThis, 'notification')), 'title')),
    press: () => app.evaluate(() => Reflect.get(globalThis, 'notification').emit('click')),
  };
}

/** The program's clock is put on by a day. */
const aDayLater = (app: ElectronApplication) =>
  app.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 25 * 3_600_000;
  });

/** Goes through the wizard that switches telnet off; its owner really does it. */
async function switchOffTelnet(page: Page): Promise<void> {
  await expect(page.getByText(/^Step 1 of/)).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  const next = page.getByRole('button', { name: /^(Next|I’ve done it)$/ });
  const check = page.getByRole('button', { name: 'Check now' });
  while (!(await check.isVisible())) {
    const step = await page.getByText(/^Step \d of/).textContent();
    const way = page.getByRole('radio', { name: /own page|web page/ });
    if (await way.isVisible()) await way.check({ force: true });
    await next.click();
    await expect(page.getByText(step ?? '', { exact: true })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await ownerDoes('telnet-recorder', { close: 23 });
  await check.click();
  await expectFocus(page);
  // On a busy machine the device may not be heard in time: a person looks again, too.
  const again = page.getByRole('button', { name: 'Check again' });
  for (let looks = 1; looks < 4; looks += 1) {
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible({ timeout: 30_000 });
    await expectFocus(page);
    if (await again.isHidden()) break;
    await again.click();
  }
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done. That door is latched.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await barriersOn(page)).toEqual([]);
}

test.describe('at home', () => {
  let plugInTheRest = async () => {};
  let running: RunningApp;
  test.beforeAll(async () => {
    plugInTheRest = await leaveOnly('router', 'telnet-recorder');
    await ownerDoes('telnet-recorder', { open: 23 });
    running = await launch({ demo: false });
  });
  test.afterAll(async () => {
    await endApps();
    await ownerDoes('telnet-recorder', { open: 23 });
    await plugInTheRest();
  });

  test('from the first start to the first green device', async () => {
    const { page, complaints } = running;
    await giveConsent(page);
    await checkHome(page);
    expect(await barriersOn(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Fix this: Switch off telnet/ })
      .first()
      .click();
    await switchOffTelnet(page);
    await page.getByRole('button', { name: 'Back to the device' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'What to fix' })).toHaveCount(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to fix' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Dahua.* Good/ })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('from an alarm of a check by itself to its fix', async () => {
    const { app, page, complaints } = running;
    const { title, press } = await catchNotifications(app);
    await ownerDoes('telnet-recorder', { open: 23 });
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.evaluate(() =>
      window.homelatch?.invoke('settings:set', { quietHours: { on: false, from: '22:00', to: '07:30' } }),
    );
    await aDayLater(app);
    await page.getByRole('switch', { name: 'Check by itself' }).press('Space');
    await expect.poll(title, { timeout: 60_000 }).toBe('Something new to fix');
    expect(await barriersOn(page)).toEqual([]);

    await press();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Dahua|recorder|camera/i);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Switch off telnet' }).click();
    await switchOffTelnet(page);
    expect(complaints).toEqual([]);
  });
});

test.describe('away from home', () => {
  test.beforeAll(() => moveTo('81.2.69.142/24', '100.64.3.7/24'));
  test.afterAll(async () => {
    await endApps();
    await comeHome();
  });

  test('a public network and a carrier’s are refused in words, and not one packet leaves', async () => {
    const { page, complaints } = await launch({ demo: false });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main).toContainText('It uses public addresses.');
    await expect(main).toContainText('It belongs to your internet provider.');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    expect(await barriersOn(page)).toEqual([]);

    // Not even a page that asks for it by name gets a check there.
    const answers = await page.evaluate(async () => {
      const networks = await window.homelatch?.invoke('networks:list', {});
      const ids = networks?.ok ? networks.value.map(({ id }) => id) : [];
      return Promise.all(ids.map((networkId) => window.homelatch?.invoke('consent:give', { networkId })));
    });
    const refused = expect.objectContaining({
      problem: expect.objectContaining({ code: 'network-refused' }),
    });
    expect(answers).toEqual([refused, refused]);
    expect(await packetsSent()).toBe(0);

    await comeHome();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('checkbox')).toBeVisible();
    await expectFocus(page);
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
