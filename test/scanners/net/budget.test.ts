import { expect, test } from 'vitest';
import { Budget } from '../../../scanners/net/budget.ts';

const never = new AbortController().signal;

/** Milliseconds that the next connect to a fresh robust host waits, after `before` has happened at time 0. */
async function waitAfter(before: (budget: Budget) => unknown): Promise<number> {
  const budget = new Budget(() => 0);
  await before(budget);
  const began = performance.now();
  budget.setPace('192.168.1.9', 'robust');
  await budget.connect('192.168.1.9', never);
  return performance.now() - began;
}

const connects = (count: number) => async (budget: Budget) => {
  const addresses = Array.from({ length: count }, (_, index) => `10.0.0.${index}`);
  await Promise.all(addresses.map((address) => budget.connect(address, never)));
};

test('a home gets at most 1,000 packets a second', async () => {
  expect(await waitAfter(connects(1))).toBeLessThan(40);
  expect(await waitAfter(connects(200))).toBeGreaterThanOrEqual(190);
});

test('what open connections and datagrams send is taken off the connects', async () => {
  const opened = await waitAfter((budget) => Array.from({ length: 50 }, () => budget.opened()));
  const datagrams = await waitAfter((budget) => {
    for (let count = 0; count < 200; count++) void budget.datagram(never);
  });
  expect([opened, datagrams].every((waited) => waited >= 190)).toBe(true);
});

test('a datagram does not wait for the connects before it', async () => {
  const budget = new Budget(() => 0);
  const many = connects(300)(budget);
  const began = performance.now();
  await budget.datagram(never);
  expect(performance.now() - began).toBeLessThan(150);
  await many;
});
