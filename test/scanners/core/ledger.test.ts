import { expect, test } from 'vitest';
import { Ledger } from '../../../scanners/core/ledger.ts';
import type { LedgerEntry, LedgerStorage } from '../../../scanners/core/options.ts';

const minute = 60_000;
const camera = { device: 'd-1', mac: 'aa:bb:cc:00:00:01' };

function pretend(start = 10_000_000_000) {
  const entries: LedgerEntry[] = [];
  const clock = { now: start };
  const storage: LedgerStorage = {
    read: async () => [...entries],
    append: async (entry) => void entries.push(entry),
  };
  return { clock, entries, storage, ledger: () => new Ledger(storage, () => clock.now) };
}

async function wrong(ledger: Ledger): Promise<void> {
  await ledger.begin(camera);
}

test('two wrong tries in 31 minutes, then a pause', async () => {
  const { clock, ledger } = pretend();
  const one = ledger();
  expect(await one.allowance(camera)).toEqual({ allowed: true, waitMs: 0 });
  await wrong(one);
  clock.now += minute;
  await wrong(one);
  const until = clock.now - minute + 31 * minute;
  expect(await one.allowance(camera)).toEqual({ allowed: false, reason: 'budget', until });
  clock.now = until + 1;
  expect(await one.allowance(camera)).toMatchObject({ allowed: true });
});

test('four wrong tries in a day', async () => {
  const { clock, ledger } = pretend();
  for (let i = 0; i < 4; i++) {
    await wrong(ledger());
    clock.now += 32 * minute;
  }
  expect(await ledger().allowance(camera)).toMatchObject({ allowed: false, reason: 'budget' });
});

test('survives a restart and a device that comes back under another id', async () => {
  const { ledger } = pretend();
  await wrong(ledger());
  await wrong(ledger());
  expect(await ledger().allowance({ device: 'd-new', mac: camera.mac })).toMatchObject({ allowed: false });
  expect(await ledger().allowance({ device: 'd-other', mac: 'aa:bb:cc:00:00:02' })).toMatchObject({
    allowed: true,
  });
});

test('an accepted try does not count as wrong', async () => {
  const { clock, ledger } = pretend();
  const one = ledger();
  for (let i = 0; i < 5; i++) {
    await one.clear(camera, await one.begin(camera));
    clock.now += 10_000;
  }
  expect(await one.allowance(camera)).toMatchObject({ allowed: true });
});

test('a lock sign ends it for good', async () => {
  const { clock, ledger } = pretend();
  const one = ledger();
  await one.lock(camera, await one.begin(camera));
  clock.now += 365 * 24 * 60 * minute;
  expect(await ledger().allowance(camera)).toEqual({ allowed: false, reason: 'locked' });
});

test('five seconds lie between two tries', async () => {
  const { clock, ledger } = pretend();
  const one = ledger();
  await wrong(one);
  clock.now += 1000;
  expect(await one.allowance(camera)).toEqual({ allowed: true, waitMs: 4000 });
});

test('the try is on record before it is sent', async () => {
  const { entries, ledger } = pretend();
  await ledger().begin(camera);
  expect(entries).toMatchObject([{ device: 'd-1', wrong: true, locked: false }]);
});
