import { expect, test } from 'vitest';
import { Pacer } from '../../../scanners/net/pacer.ts';

const never = new AbortController().signal;

/** Blocks this computer, as a garbage collection or another program does. */
function block(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

/** How many of many turns were given within so many milliseconds after a pause of 400 ms, which came `when`. */
async function givenAfter(when: 'between turns' | 'between a turn and its packet', withinMs: number) {
  const stop = new AbortController();
  const pacer = new Pacer(850, () => performance.now());
  pacer.charge(100);
  const given: number[] = [];
  let blockedAt: number | undefined;
  const turns = Array.from({ length: 1_200 }, async (_, index) => {
    await pacer.turn('knock', 1, stop.signal);
    if (index === 60 && when === 'between a turn and its packet') {
      block(400);
      blockedAt = performance.now();
    }
    given.push(performance.now());
  });
  if (when === 'between turns')
    setTimeout(() => {
      block(400);
      blockedAt = performance.now();
    }, 60);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  stop.abort();
  await Promise.allSettled(turns);
  const from = blockedAt ?? Number.NaN;
  return given.filter((at) => at >= from && at < from + withinMs).length;
}

test('of a pause only a little is made up for at once', async () => {
  const given = await givenAfter('between turns', 300);
  expect(given).toBeGreaterThan(150);
  expect(given).toBeLessThanOrEqual(0.85 * 300 + 100 + 15);
});

test('what waited to be sent while the computer was busy makes no room for more', async () => {
  const given = await givenAfter('between a turn and its packet', 300);
  expect(given).toBeGreaterThan(100);
  expect(given).toBeLessThanOrEqual(0.85 * 300 + 15);
});

test('who is more urgent goes first, and nobody waits for ever', async () => {
  const pacer = new Pacer(850, () => performance.now());
  pacer.charge(110);
  const order: string[] = [];
  const ask = (urgency: 'question' | 'visit' | 'knock') =>
    pacer.turn(urgency, 1, never).then(() => order.push(urgency));
  await Promise.all([ask('knock'), ask('visit'), ask('question'), ask('knock')]);
  expect(order).toEqual(['question', 'visit', 'knock', 'knock']);
});

test('a turn that is no longer wanted costs nothing', async () => {
  const pacer = new Pacer(850, () => performance.now());
  pacer.charge(200);
  const stop = new AbortController();
  const left = Array.from({ length: 50 }, () => pacer.turn('visit', 10, stop.signal));
  stop.abort(new Error('stopped'));
  expect((await Promise.allSettled(left)).every(({ status }) => status === 'rejected')).toBe(true);
  const began = performance.now();
  await pacer.turn('visit', 1, never);
  expect(performance.now() - began).toBeLessThan(250);
});
