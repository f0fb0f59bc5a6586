import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseLock, takeLock } from '../../../electron/store/lock.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-lock-'));
/** For each of three beginnings. */
const rounds = 17;
const soonMs = 15;
let takers: readonly ChildProcess[] = [];

const answerOf = async (taker: ChildProcess): Promise<unknown> => (await once(taker, 'message'))[0];
beforeAll(async () => {
  const program = path.resolve(import.meta.dirname, '../../support/lock-taker.ts');
  takers = [1, 2].map(() => fork(program, { execArgv: ['--import', 'tsx'] }));
  await Promise.all(takers.map(answerOf));
}, 30_000);
afterAll(() => {
  for (const taker of takers) taker.kill();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** No process has this number: it is beyond what any system gives. */
const gone = JSON.stringify({ pid: 2 ** 30, bootedAt: Date.now() - os.uptime() * 1_000 });

describe('two processes that start at the same moment', () => {
  test.each<[string, (file: string) => void]>([
    ['a new folder', () => undefined],
    [
      'what a killed process left behind',
      (file) => {
        fs.writeFileSync(`${file}.lock.owner`, gone);
        fs.mkdirSync(`${file}.lock`);
      },
    ],
    ['a note that was cut off', (file) => fs.writeFileSync(`${file}.lock.owner`, '{"pid":')],
  ])(
    'never both have the data: %s',
    async (_what, leave) => {
      const winners: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const file = path.join(folder, `${_what.length}-${round}.db`);
        leave(file);
        const at = Date.now() + soonMs;
        const taken = await Promise.all(
          takers.map((taker) => {
            taker.send({ take: file, at });
            return answerOf(taker);
          }),
        );
        winners.push(taken.filter(Boolean).length);
        const [winner] = takers.filter((_taker, index) => taken[index]);
        if (winner) {
          winner.send({ release: file });
          await answerOf(winner);
        }
        expect(fs.readdirSync(folder).filter((name) => name.startsWith(path.basename(file)))).toEqual([]);
      }
      expect(winners).toEqual(Array.from({ length: rounds }, () => 1));
    },
    30_000,
  );
});

test('a process that died in the middle of taking the data does not shut out the next', () => {
  const file = path.join(folder, 'died.db');
  const turn = `${file}.lock.turn`;
  fs.mkdirSync(turn);
  const longAgo = new Date(Date.now() - 60_000);
  fs.utimesSync(turn, longAgo, longAgo);
  expect(takeLock(file, 1_000)).toBe(true);
  releaseLock(file);
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('died'))).toEqual([]);
});
