/** Steps that several journeys share, taken as a person takes them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { AppState } from '../../electron/ipc-contract.ts';

/** The owner says that the network is theirs. */
export async function giveConsent(page: Page): Promise<void> {
  await page.getByRole('checkbox').check({ force: true });
  await page.getByRole('button', { name: 'Start with this network' }).click();
  await expect(page.getByRole('button', { name: 'Check my home' })).toBeVisible();
  // The pretend devices answer at once: there is no need to listen for long.
  await page.evaluate(() => window.homelatch?.invoke('settings:set', { depth: 'quick' }));
}

export async function startCheck(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Check my home|Check again/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
}

/** A check, until the home is shown again. */
export async function checkHome(page: Page): Promise<void> {
  await startCheck(page);
  await page.getByRole('button', { name: 'See your home' }).click({ timeout: 60_000 });
}

export async function stateOf(page: Page): Promise<AppState> {
  const answer = await page.evaluate(() => window.homelatch?.invoke('app:state', {}));
  if (!answer?.ok) throw new Error('the program did not answer');
  return answer.value;
}

/** The focus is somewhere a keyboard can go on from: where it was last may have left the screen. */
export async function expectFocus(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'what has the focus' })
    .not.toBe('BODY');
}

/** What the accessibility checker holds against the screen as it stands. Electron needs its legacy mode. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
