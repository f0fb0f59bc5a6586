import { isSame } from './matching.ts';
import type { Score, Share } from './score.ts';
import type { ScoredReport } from './scored-report.ts';
import type { LabTruth } from './truth.ts';

/** The score as lines of text, what is wrong below each number. */
export function scoreTable(score: Score): string {
  return [
    ...shareLines('Devices found', score.recall),
    ...shareLines('Reported devices that are real', score.precision),
    ...shareLines('Manufacturer right', score.manufacturer),
    ...shareLines('Kind right', score.kind),
    ...listLines('Wrong kinds claimed with over 0.7', score.sureAndWrong),
    ...shareLines('Model right', score.model),
    ...shareLines('Firmware read', score.firmware),
    ...shareLines('Expected findings', score.findings),
    ...listLines('False findings', score.falseFindings),
    ...listLines('False default-password findings', score.falseDefaultPasswords),
    `${'Login attempts'.padEnd(40)} ${score.attempts}, at most ${score.mostAttempts} on one device`,
    ...listLines(
      'Harm',
      score.harm.map((harm) => `${harm.device} ${harm.kind} ${harm.amount}: ${harm.detail}`),
    ),
  ].join('\n');
}

function shareLines(title: string, { right, of, wrong }: Share): string[] {
  const percent = of === 0 ? '–' : `${((right / of) * 100).toFixed(1)} %`;
  return [`${title.padEnd(40)} ${right} of ${of} (${percent})`, ...wrong.map((each) => `    ${each}`)];
}

function listLines(title: string, items: readonly string[]): string[] {
  return [
    `${title.padEnd(40)} ${items.length === 0 ? 'none' : items.length}`,
    ...items.map((each) => `    ${each}`),
  ];
}

/** What each device had to bear: login attempts, and packets to all of its addresses. */
export function loadTable(
  report: ScoredReport,
  truth: readonly LabTruth[],
  packetsTo: ReadonlyMap<string, number>,
): string {
  const rows = truth.map((real) => {
    const reported = report.devices.filter((device) => isSame(device, real));
    const packets = [...packetsTo]
      .filter(([address]) => isSame({ addresses: [address] }, real))
      .reduce((sum, [, count]) => sum + count, 0);
    return { id: real.id, attempts: reported.flatMap((device) => device.attempts).length, packets };
  });
  return rows
    .sort((a, b) => b.attempts - a.attempts || b.packets - a.packets)
    .map(({ id, attempts, packets }) => `    ${id.padEnd(36)} ${attempts} attempts, ${packets} packets`)
    .join('\n');
}

/** 0 when nothing was harmed and no alarm was false; 1 otherwise. Quality below 100 % is not a failure by itself. */
export function exitCode(score: Score): number {
  return score.harm.length > 0 || score.falseDefaultPasswords.length > 0 ? 1 : 0;
}
