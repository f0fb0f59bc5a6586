import { appendFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HostileCase } from './case.ts';
import { checkHostileHome, type HostileRun, neighbours } from './home.ts';

/** `HOSTILE_CASES=A1,B7` keeps to these. */
const wanted = (process.env['HOSTILE_CASES'] ?? '').split(',').filter(Boolean);

/** Where to write how long a check took for each device. */
const times = process.env['HOSTILE_TIMES'];

const longestDeviceMs = 90_000;
/** What one connection may take, and a little for a machine that has other things to do. SSH may take 12 s. */
const longestConnectionMs = { usual: 8_000, ssh: 12_000 } as const;
const slackMs = 2_000;
/** For the scanner and all of the devices, which live in the same process here. */
const mostGrowthMib = 448;
const busiestMs = 1_000;

/** Checks all devices of a family at once, beside nine healthy ones, and holds each to what its case and all cases ask. */
export function hostileFamily(name: string, all: readonly HostileCase[]): void {
  const cases = wanted.length > 0 ? all.filter(({ id }) => wanted.includes(id)) : all;
  describe(name, () => {
    let run: HostileRun;
    beforeAll(async () => {
      run = await checkHostileHome(cases);
    }, 180_000);

    test.each(cases.map((each) => [each.id, each.title, each] as const))('%s %s', (id, _title, each) => {
      const seen = run.seen(id);
      expect(seen.milliseconds, 'time for one device').toBeLessThan(longestDeviceMs);
      if (times) appendFileSync(times, `${id} ${(seen.milliseconds / 1_000).toFixed(1)}\n`);
      each.judge(seen);
    });

    test(`every case of ${name} leaves the home as it was`, () => expectNothingLost(run));
  });
}

/** The invariants of every case: time, memory, honest end, healthy neighbours, no packet astray, no harm, no leak. */
export function expectNothingLost(run: HostileRun): void {
  const { report, watched, events } = run;
  expect({ status: report.status, problems: report.problems }).toEqual({ status: 'complete', problems: [] });
  expect(events.filter(({ type }) => type === 'finished')).toHaveLength(1);
  expect(events.at(-1)?.type).toBe('finished');

  expect(
    neighbours.map(({ number, emulator }) => run.neighbour(number)?.kind ?? `no ${emulator.id}`),
  ).toEqual(neighbours.map(({ emulator }) => emulator.truth.kind));

  const strangers = [...watched.destinations.keys()].filter((address) => !isHome(address));
  expect({ strangers, strays: watched.strays, harm: run.harm }).toEqual({
    strangers: [],
    strays: [],
    harm: [],
  });

  const slow = [...watched.longestMs].filter(([port, ms]) => {
    const limit = port === 22 ? longestConnectionMs.ssh : longestConnectionMs.usual;
    return ms > limit + slackMs + 4 * watched.longestPauseMs;
  });
  expect(slow, 'connections that lived too long').toEqual([]);
  expect(watched.grownMib, 'memory').toBeLessThan(mostGrowthMib);
  expect(watched.busyMs, 'computing without a pause').toBeLessThan(busiestMs);
  expect(run.left, 'sockets and timers left').toEqual([]);
}

const multicast = /^(22[4-9]|23\d)\./;
const isHome = (address: string): boolean => address.startsWith('127.77.0.') || multicast.test(address);
