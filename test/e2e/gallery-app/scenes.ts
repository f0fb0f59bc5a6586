/** Every screen and state of the page, and the way a person gets there. */
import type { Page } from '@playwright/test';
import { lifeRuns } from '../../support/sample-home/life-play.ts';
import type { View } from './gallery.ts';

export interface Scene {
  readonly name: string;
  readonly view: View;
  readonly act?: (page: Page) => Promise<void>;
}

const home = { home: 'mock-up' };
/** A home as the engine itself judges it, with every check in its own words. */
const judged = { home: 'judged' };

export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();
export const go = (screen: string) => (page: Page) =>
  page.getByRole('link', { name: screen, exact: true }).click();
export const openDevice = (name: RegExp) => (page: Page) => page.getByRole('link', { name }).first().click();
const scrollTo = (heading: string) => (page: Page) =>
  page.getByRole('heading', { name: heading, exact: true }).evaluate((one) => one.scrollIntoView());

export const inTurn =
  (...acts: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };

/** Goes on in a wizard, with the first choice wherever there is one. */
async function goOn(page: Page): Promise<void> {
  const before = await page.locator('.wizard').innerText();
  const choice = page.locator('.choice').first();
  if (await choice.isVisible()) await choice.click();
  await page.locator('.wizard-foot .button-go').click();
  await page.waitForFunction(
    (old) => document.querySelector<HTMLElement>('.wizard')?.innerText !== old,
    before,
  );
}

const wizardAt = (steps: number) => inTurn(press(/^Fix this/), ...Array.from({ length: steps }, () => goOn));
const camera = openDevice(/^Camera by the drive/);

export const scenes: readonly Scene[] = [
  { name: 'welcome', view: { home: 'first-run' } },
  { name: 'welcome-two-networks', view: { home: 'two-networks' } },
  { name: 'welcome-no-network', view: { home: 'no-network' } },
  { name: 'welcome-refused', view: { home: 'refused' } },
  { name: 'welcome-another-network', view: { home: 'another-network' }, act: press('Check again') },
  { name: 'demo', view: { home: 'demo' } },
  { name: 'demo-before', view: { home: 'demo-before' } },
  { name: 'demo-wizard', view: { home: 'demo' }, act: press(/^Fix this/) },
  { name: 'home-before', view: { home: 'not-checked' } },
  { name: 'home', view: home },
  { name: 'home-all-tasks', view: home, act: press(/^Show \d+ more/) },
  { name: 'home-left-open', view: { home: 'left-open' } },
  { name: 'home-no-devices', view: { home: 'nothing' } },
  { name: 'home-blocked-mac', view: { home: 'blocked-mac' } },
  { name: 'home-blocked-windows', view: { home: 'blocked-windows' } },
  { name: 'home-blocked-linux', view: { home: 'blocked-linux' } },
  { name: 'home-update', view: { home: 'update' } },
  { name: 'home-stopped', view: { home: 'stopped' } },
  { name: 'home-broke-off', view: { home: 'broke-off' } },
  { name: 'home-offline', view: { home: 'offline' }, act: press('Check again') },
  { name: 'home-one-device', view: { home: 'one' } },
  { name: 'home-sixty-devices', view: { home: 'sixty' } },
  { name: 'home-hostile-names', view: { home: 'hostile' } },
  { name: 'home-restarting', view: { home: 'restarting' } },
  { name: 'home-broken', view: { home: 'broken' } },
  { name: 'checking', view: { home: 'checking' } },
  { name: 'checking-list', view: { home: 'checking' }, act: press('Show as a list') },
  { name: 'device', view: home, act: camera },
  { name: 'device-why', view: home, act: inTurn(camera, press('Why we think so')) },
  { name: 'device-guideline', view: home, act: inTurn(camera, press(/^5\. /)) },
  { name: 'device-rename', view: home, act: inTurn(camera, press(/^Rename/)) },
  { name: 'device-leave', view: home, act: inTurn(camera, press('Leave it as it is')) },
  { name: 'device-more', view: home, act: inTurn(camera, press('More about this device')) },
  { name: 'device-trouble', view: home, act: inTurn(camera, press('Check this again')) },
  { name: 'device-life', view: home, act: inTurn(camera, scrollTo('What happened to it')) },
  { name: 'device-care', view: home, act: openDevice(/Tunstall.* care hub/) },
  { name: 'device-unknown', view: home, act: openDevice(/^Not named yet/) },
  { name: 'device-hostile', view: { home: 'hostile' }, act: openDevice(/img src/) },
  { name: 'wizard-explain', view: home, act: wizardAt(0) },
  { name: 'wizard-choose', view: home, act: wizardAt(1) },
  { name: 'wizard-do', view: home, act: wizardAt(2) },
  { name: 'wizard-stuck', view: home, act: inTurn(wizardAt(2), press('I’m stuck')) },
  { name: 'wizard-ask', view: home, act: wizardAt(3) },
  { name: 'wizard-recheck', view: home, act: wizardAt(4) },
  { name: 'wizard-end', view: home, act: inTurn(wizardAt(5), press('Go on')) },
  { name: 'wizard-not-fixed', view: { home: 'ended-not-fixed' }, act: press(/^Go on/) },
  { name: 'wizard-waiting', view: { home: 'waiting' }, act: press(/^Go on/) },
  { name: 'wizard-not-reached', view: { home: 'not-reached' }, act: press(/^Go on/) },
  ...Object.keys(lifeRuns).map((name) => ({
    name: `life-${name}`,
    view: { home: `life-${name}` },
    act: press(/^Go on/),
  })),
  { name: 'map', view: home, act: go('Map') },
  { name: 'map-list', view: home, act: inTurn(go('Map'), press('Show as a list')) },
  { name: 'map-sixty', view: { home: 'sixty' }, act: go('Map') },
  { name: 'map-empty', view: { home: 'not-checked' }, act: go('Map') },
  { name: 'history', view: home, act: go('History') },
  {
    name: 'history-compare',
    view: home,
    act: inTurn(go('History'), press(/^Compare two/), press(/^Compare$/)),
  },
  { name: 'history-table', view: home, act: inTurn(go('History'), press('Show as a table')) },
  {
    name: 'history-one-guideline',
    view: home,
    act: inTurn(go('History'), press(/^All 13 guidelines/), (page) =>
      page.getByRole('option', { name: /^1\./ }).click(),
    ),
  },
  { name: 'history-empty', view: { home: 'not-checked' }, act: go('History') },
  { name: 'guidelines', view: judged, act: go('13 guidelines') },
  {
    name: 'guidelines-checks',
    view: judged,
    act: inTurn(go('13 guidelines'), press(/^What we look at/), press(/^What stands behind/)),
  },
  {
    name: 'guidelines-search',
    view: judged,
    act: inTurn(go('13 guidelines'), (page) => page.getByLabel('Find a check').fill('telnet')),
  },
  { name: 'report', view: home, act: go('Report') },
  { name: 'report-empty', view: { home: 'not-checked' }, act: go('Report') },
  { name: 'settings', view: home, act: go('Settings') },
  {
    name: 'settings-update-fetching',
    view: { home: 'update-fetching' },
    act: inTurn(go('Settings'), scrollTo('About')),
  },
  {
    name: 'settings-update-unknown',
    view: { home: 'update-unknown' },
    act: inTurn(go('Settings'), scrollTo('About')),
  },
  { name: 'settings-delete', view: home, act: inTurn(go('Settings'), press('Delete all my data')) },
];
