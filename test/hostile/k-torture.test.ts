import net from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectNothingLost } from './family.ts';
import { checkHostileHome, neighbours } from './home.ts';

const codes = ['EMFILE', 'ENFILE', 'ENOBUFS', 'EADDRNOTAVAIL', 'EACCES', 'EPERM'] as const;
const { connect } = net.Socket.prototype;
afterEach(() => void Reflect.set(net.Socket.prototype, 'connect', connect));

/** Makes connections of this process fail as the system makes them fail, those that are chosen by their number. */
function failConnects(fails: (nth: number) => boolean): { readonly count: () => number } {
  let nth = 0;
  let failed = 0;
  Reflect.set(net.Socket.prototype, 'connect', function (this: net.Socket, ...words: unknown[]) {
    nth += 1;
    if (!fails(nth)) return Reflect.apply(connect, this, words);
    const code = codes[failed % codes.length] ?? 'EMFILE';
    failed += 1;
    process.nextTick(() => this.destroy(Object.assign(new Error(`connect ${code}`), { code })));
    return this;
  });
  return { count: () => failed };
}

const stateOfPort = z.object({ state: z.string() });

describe('K9, sockets that cannot be had', () => {
  test('one connection in five that fails is made up for', async () => {
    const { count } = failConnects((nth) => nth % 5 === 0);
    const run = await checkHostileHome([], { timeoutMs: 90_000 });
    expect(count()).toBeGreaterThan(codes.length);
    expectNothingLost(run);
  }, 120_000);

  test('when none can be had any more the check ends, says so, and calls no door shut for it', async () => {
    const { count } = failConnects((nth) => nth > 60);
    const run = await checkHostileHome([], { timeoutMs: 90_000 });
    const { report } = run;
    expect(count()).toBeGreaterThan(60);
    expect(report).toMatchObject({ status: 'partial', problems: [{ code: 'could-not-ask' }] });
    expect(report.problems[0]?.message.en).toMatch(/: \d+ could not be made/);
    const wrong = neighbours.flatMap(({ number, emulator }) => {
      const id = run.neighbour(number)?.id;
      return (report.observations ?? []).filter(
        ({ device, fact, service, value }) =>
          device === id &&
          fact === 'tcp.port' &&
          emulator.truth.tcp.includes(service?.port ?? 0) &&
          ['closed', 'silent'].includes(stateOfPort.parse(value).state),
      );
    });
    expect(wrong).toEqual([]);
    expect(report.changes).toEqual([]);
    expect({ left: run.left, strays: run.watched.strays, harm: run.harm }).toEqual({
      left: [],
      strays: [],
      harm: [],
    });
  }, 120_000);
});
