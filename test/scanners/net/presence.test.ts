import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Presence } from '../../../scanners/net/presence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Device {
  readonly answers: () => boolean;
  readonly resolved?: boolean;
  readonly listening?: AbortSignal;
}

function presenceOf({ answers, resolved = true, listening }: Device) {
  const knocked: number[] = [];
  const told: boolean[] = [];
  const presence = new Presence({
    async knock(port) {
      knocked.push(port);
      if (!answers()) await new Promise((resolve) => setTimeout(resolve, 950));
      return answers();
    },
    isResolved: async () => resolved,
    ...(listening && { listening }),
    onChange: (there) => told.push(there),
  });
  const silence = (count = 4) => {
    for (let one = 0; one < count; one++) presence.silent();
  };
  return { presence, knocked, told, silence };
}

/** What it resolved to, and after how many pretend milliseconds. */
async function timed(answer: Promise<boolean>, mostMs = 60_000) {
  const began = performance.now();
  let end: { there: boolean; ms: number } | undefined;
  void answer.then((there) => {
    end = { there, ms: performance.now() - began };
  });
  for (let ms = 0; ms <= mostMs && !end; ms += 50) await vi.advanceTimersByTimeAsync(50);
  return end;
}

test('a device that drops what it does not offer is asked where it answered before, and stays', async () => {
  const { presence, knocked, told, silence } = presenceOf({ answers: () => true });
  presence.answered(80);
  presence.answered(23, 'closed');
  silence();
  await vi.advanceTimersByTimeAsync(3_000);
  expect([await presence.isThere(), knocked, told]).toEqual([true, [23], []]);
});

test('a device that has left is given up within a few seconds, and never asked again', async () => {
  const { presence, knocked, told, silence } = presenceOf({ answers: () => false });
  presence.answered(80);
  silence();
  await vi.advanceTimersByTimeAsync(2_500);
  const end = await timed(presence.isThere());
  expect(end?.there).toBe(false);
  expect(end?.ms).toBeLessThan(3_500);
  expect([await presence.isThere(), knocked.length, told]).toEqual([false, 3, [false]]);
});

test('while the check still listens, one that sleeps is waited for', async () => {
  let awake = false;
  const listening = new AbortController();
  const { presence, told, silence } = presenceOf({ answers: () => awake, listening: listening.signal });
  presence.answered(80);
  silence();
  await vi.advanceTimersByTimeAsync(2_500);
  setTimeout(() => {
    awake = true;
  }, 12_000);
  expect(await timed(presence.isThere())).toMatchObject({ there: true });
  expect(told).toEqual([false, true]);
});

test('one that does not come back while the check listens is given up when listening is over', async () => {
  const listening = new AbortController();
  const { presence, silence } = presenceOf({ answers: () => false, listening: listening.signal });
  presence.answered(80);
  silence();
  await vi.advanceTimersByTimeAsync(2_500);
  setTimeout(() => listening.abort(), 10_000);
  const end = await timed(presence.isThere());
  expect(end?.there).toBe(false);
  expect(end?.ms).toBeLessThan(11_500);
});

test('at an address that nobody has, such as that of a name server that is gone, it ends at once', async () => {
  const { presence, knocked, silence } = presenceOf({ answers: () => false, resolved: false });
  silence();
  await vi.advanceTimersByTimeAsync(2_500);
  expect([await presence.isThere(), knocked]).toEqual([false, []]);
});

test('one that never said a word but has a hardware address is looked at to the end', async () => {
  const { presence, told, silence } = presenceOf({ answers: () => false });
  silence(100);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([await presence.isThere(), told]).toEqual([true, []]);
});
