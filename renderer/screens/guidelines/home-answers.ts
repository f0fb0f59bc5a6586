/** How the home's devices stand under a guideline or a check: who got which answer, and why. */
import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import type { CheckStanding, DeviceReport, Finding, Result } from '../../../scanners/core/model.ts';
import type { Text } from '../../../scanners/core/text.ts';
import { byNeed } from '../../device/standing.ts';

/** The order in which answers are told: what needs somebody first. */
export const told: readonly Result[] = ['fail', 'weak', 'unknown', 'pass', 'not-applicable'];

export type Counts = CheckStanding['devices'];

/** How many devices got which answer under a guideline. */
export function guidelineCounts(devices: readonly DeviceReport[], number: number): Counts {
  const verdicts = devices.map(({ guidelines }) => guidelines.find((one) => one.number === number)?.verdict);
  const count = (answer: Result) => verdicts.filter((verdict) => verdict === answer).length;
  return {
    fail: count('fail'),
    weak: count('weak'),
    unknown: count('unknown'),
    pass: count('pass'),
    'not-applicable': count('not-applicable'),
  };
}

/** A device with something to do, and why. */
export interface Needy {
  readonly device: DeviceReport;
  readonly answer: Finding['result'];
  readonly reason: Text;
}

/** The devices with such a finding, each with its worst, the most needed first. */
export function needing(
  devices: readonly DeviceReport[],
  wanted: (finding: Finding) => boolean,
): readonly Needy[] {
  return devices
    .flatMap((device) => {
      const [worst] = device.findings.filter(wanted).sort(byNeed);
      return worst ? [{ device, worst }] : [];
    })
    .sort((a, b) => byNeed(a.worst, b.worst))
    .map(({ device, worst }) => ({ device, answer: worst.result, reason: worst.reason }));
}

/** A check's own finding, or that of a check which tells the same. */
export const findingOf =
  ({ id, restates = [] }: CheckEntry) =>
  (finding: Finding): boolean =>
    finding.check === id || restates.includes(finding.check);
