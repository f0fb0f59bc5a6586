import { expect, test } from 'vitest';
import { RoundTrip } from '../../../scanners/net/round-trip.ts';

const after = (answers: readonly number[], silences = 0) => {
  const roundTrip = new RoundTrip();
  for (const ms of answers) roundTrip.answered(ms);
  for (let count = 0; count < silences; count++) roundTrip.silent();
  return roundTrip.timeoutMs;
};

test.each([
  ['a device that nobody has heard yet', [], 0, 950],
  ['one that has been silent from the start', [], 16, 400],
  ['a quick one', [2, 3, 2, 2], 0, 400],
  ['a slow one', [120, 130, 110, 125], 5, 500],
  ['one whose answers vary a lot', [10, 400, 20, 300], 0, 950],
] as const)('a knock on %s', (_what, answers, silences, expected) => {
  const waited = after(answers, silences);
  expect(Math.abs(waited - expected)).toBeLessThan(60);
});

test('no knock waits until the system would repeat it, whatever a device does', () => {
  expect(after([9_000, 1, 9_000])).toBeLessThan(1_000);
});
