/** How the sample home stood over three weeks: it got better, guideline by guideline. */
import type { CheckStanding, CheckSummary } from '../../../electron/ipc-contract.ts';
import type { DeviceReport, Result } from '../../../scanners/core/model.ts';

const numbers = Array.from({ length: 13 }, (_, index) => index + 1);

function countsOf(devices: readonly DeviceReport[], number: number, ago: number) {
  const verdicts = devices.map(({ guidelines }) => guidelines.find((one) => one.number === number)?.verdict);
  const count = (result: Result) => verdicts.filter((verdict) => verdict === result).length;
  const unknown = count('unknown');
  const seen = Math.max(0, Math.min(unknown, ago - number / 2));
  const looked = Math.floor(seen);
  const worse = (number + ago) % 3 === 0 ? looked : 0;
  return {
    number,
    fail: count('fail') + (number < 7 ? worse : 0),
    weak: count('weak') + (number < 7 ? 0 : worse),
    unknown: unknown - worse,
    pass: count('pass'),
  };
}

/** Oldest first. */
export const standingsOf = (
  checks: readonly CheckSummary[],
  devices: readonly DeviceReport[],
): readonly CheckStanding[] =>
  checks
    .map(({ id, startedAt }, ago) => ({
      check: id,
      at: startedAt,
      guidelines: numbers.map((number) => countsOf(devices, number, ago)),
    }))
    .reverse();
