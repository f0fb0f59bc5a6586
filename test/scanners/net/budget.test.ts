import { expect, test } from 'vitest';
import { Budget } from '../../../scanners/net/budget.ts';

const never = new AbortController().signal;
const addressOf = (index: number) => `10.0.${index >> 8}.${index & 255}`;

/** Milliseconds that the next connect waits once 100 packets, which may go at once, have gone, and `before` happened. */
async function waitAfter(before: (budget: Budget) => unknown): Promise<number> {
  const budget = new Budget();
  budget.sent(100);
  before(budget);
  budget.resolves('192.168.1.9');
  const began = performance.now();
  await budget.connect('192.168.1.9', never);
  return performance.now() - began;
}

test('what is sent without asking holds back whoever waits, also those who asked before', async () => {
  const [quiet, opened, secure, sent] = await Promise.all([
    waitAfter(() => undefined),
    waitAfter((budget) => Array.from({ length: 50 }, () => budget.opened(false))),
    waitAfter((budget) => Array.from({ length: 25 }, () => budget.opened(true))),
    waitAfter((budget) => budget.sent(150)),
  ]);
  expect(quiet).toBeLessThan(100);
  for (const waited of [opened, secure, sent]) expect(waited).toBeGreaterThanOrEqual(140);
});

test('with all that the system adds, a home gets at most 1,000 packets in any second', async () => {
  const budget = new Budget();
  const sent: number[] = [];
  const send = (count: number) => sent.push(...Array.from({ length: count }, () => performance.now()));
  const asks = Array.from({ length: 300 }, async (_, index) => {
    // To an address of nobody the datagram never leaves: the system asks for its holder three times instead.
    await budget.datagram(never, addressOf(index));
    send(1);
    for (const ms of [1_000, 2_000]) setTimeout(() => send(1), ms);
  });
  const visits = Array.from({ length: 60 }, async (_, index) => {
    const address = addressOf(1_000 + index);
    budget.resolves(address);
    budget.setPace(address, 'robust');
    for (let count = 0; count < 25; count++) {
      const leave = await budget.connect(address, never, true);
      budget.opened(false);
      send(4);
      leave();
    }
  });
  await Promise.all([...asks, ...visits]);
  const most = Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + 1_000).length));
  expect(most).toBeLessThanOrEqual(1_000);
  expect(most).toBeGreaterThan(500);
}, 20_000);

test('a question of discovery does not wait for the connects before it', async () => {
  const budget = new Budget();
  const many = Array.from({ length: 400 }, (_, index) => budget.connect(addressOf(index), never, true));
  const began = performance.now();
  await budget.datagram(never);
  expect(performance.now() - began).toBeLessThan(150);
  await Promise.all(many);
});

test('a gentle device gets its turns between the knocks of many robust ones', async () => {
  const budget = new Budget();
  const stop = new AbortController();
  const busy = Array.from({ length: 100 }, async (_, index) => {
    const address = addressOf(index);
    budget.resolves(address);
    budget.setPace(address, 'robust');
    for (;;) (await budget.connect(address, stop.signal, true))();
  });
  const settled = Promise.allSettled(busy);
  let connects = 0;
  const until = performance.now() + 1_000;
  budget.resolves('192.168.1.9');
  for (; performance.now() < until; connects++) (await budget.connect('192.168.1.9', never, true))();
  stop.abort();
  await settled;
  expect(connects).toBeGreaterThanOrEqual(12);
  expect(connects).toBeLessThanOrEqual(19);
});

test('whoever waits for a free socket of a device stops waiting when the check is stopped', async () => {
  const budget = new Budget();
  const stop = new AbortController();
  await Promise.all([budget.connect('10.0.0.1', never), budget.connect('10.0.0.1', never)]);
  const third = budget.connect('10.0.0.1', stop.signal);
  stop.abort(new Error('stopped'));
  await expect(third).rejects.toThrow('stopped');
});
