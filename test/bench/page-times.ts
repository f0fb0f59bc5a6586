/** Times taken inside the page, from what a person does until the picture of it is painted. */
import type { Page } from '@playwright/test';

/** From the page's own start until something that fits `selector` is on the screen. */
export async function shownMs(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor();
  return page.evaluate(() => performance.now());
}

/** From a press on a link of the navigation until its screen shows `selector`. */
export const openedMs = (page: Page, link: string, selector: string): Promise<number> =>
  page.evaluate(
    async ([name, wanted]) => {
      const links = [...document.querySelectorAll<HTMLElement>('nav .sidebar-link')];
      const began = performance.now();
      links.find(({ textContent }) => textContent === name)?.click();
      while (document.querySelector(wanted) === null) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - began;
    },
    [link, selector] as const,
  );

/** From a word in the search field until the groups below it count other devices. */
export const foundMs = (page: Page, word: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const counts = document.querySelectorAll('.count');
    const before = [...counts].map((one) => one.textContent).join();
    const began = performance.now();
    document.querySelector('input')?.focus();
    document.execCommand('insertText', false, typed);
    let now = before;
    while (now === before) {
      await new Promise(requestAnimationFrame);
      now = [...document.querySelectorAll('.count')].map((one) => one.textContent).join();
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, word);

export interface Frames {
  readonly perSecond: number;
  /** The longest time without a new picture, in milliseconds. */
  readonly longestMs: number;
}

/** How smoothly the page draws while something goes on. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  const counted = page.evaluate(async () => {
    const began = performance.now();
    let [frames, last, longestMs] = [0, began, 0];
    while (document.documentElement.dataset['ended'] === undefined) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longestMs = Math.max(longestMs, now - last);
      last = now;
      frames += 1;
    }
    return { perSecond: (frames * 1000) / (last - began), longestMs };
  });
  await act();
  await page.evaluate(() => {
    document.documentElement.dataset['ended'] = '';
  });
  return counted;
}
