import type { ExpectedFinding } from '../../scanners/demo/emulator.ts';
import type { CountedHarm } from './harm.ts';
import { matchDevices } from './matching.ts';
import type { ScoredDevice, ScoredReport } from './scored-report.ts';
import type { LabTruth } from './truth.ts';

export interface Share {
  readonly right: number;
  readonly of: number;
  /** What is not right, one line each. */
  readonly wrong: readonly string[];
}

/** How well a report tells the truth, and what the check did to the devices. */
export interface Score {
  readonly recall: Share;
  /** Reported devices that exist, and are one device each. */
  readonly precision: Share;
  readonly manufacturer: Share;
  readonly kind: Share;
  /** Wrong kinds that were claimed with a confidence over 0.7. */
  readonly sureAndWrong: readonly string[];
  readonly model: Share;
  readonly firmware: Share;
  /** Expected findings that were reported, with the right result. */
  readonly findings: Share;
  /** Findings that are not true. */
  readonly falseFindings: readonly string[];
  readonly falseDefaultPasswords: readonly string[];
  readonly attempts: number;
  readonly mostAttempts: number;
  readonly harm: readonly CountedHarm[];
}

const SURE = 0.7;
const PASSWORD_CHECKS = new Set(['default-password']);

/** Compares a report with the truth. Only checks that the truth speaks of are scored, save on devices that are clean. */
export function scoreReport(
  report: ScoredReport,
  truth: readonly LabTruth[],
  harm: readonly CountedHarm[],
): Score {
  const { pairs, missing, ghosts, doubles } = matchDevices(report, truth);
  const scored = new Set(truth.flatMap((each) => each.findings.map((finding) => finding.check)));
  const falseFindings = pairs.flatMap(([device, real]) => falseFindingsOf(device, real, scored));
  const reported = report.devices.filter((device) => device.role !== 'this-computer').length;
  const attempts = report.devices.map((device) => device.attempts.length);
  return {
    recall: { right: truth.length - missing.length, of: truth.length, wrong: missing },
    precision: {
      right: reported - ghosts.length - doubles.length,
      of: reported,
      wrong: [...ghosts, ...doubles],
    },
    manufacturer: share(
      pairs,
      (real) => real.manufacturer,
      (device) => device.manufacturer,
      sameMaker,
    ),
    kind: share(
      pairs.filter(([, real]) => real.kind !== 'unknown'),
      (real) => real.kind,
      (device) => device.kind,
      (said, _expected, real) => isRightKind(said, real),
    ),
    sureAndWrong: pairs
      .filter(
        ([device, real]) =>
          device.kindConfidence > SURE &&
          device.kind !== 'unknown' &&
          real.kind !== 'unknown' &&
          !isRightKind(device.kind, real),
      )
      .map(
        ([device, real]) =>
          `${real.id} is a ${real.kind}, said to be a ${device.kind} (${device.kindConfidence})`,
      ),
    model: share(
      pairs,
      (real) => real.model,
      (device) => device.model,
      contains,
    ),
    firmware: share(
      pairs,
      (real) => real.firmware,
      (device) => device.firmware,
      contains,
    ),
    findings: findingShare(pairs, truth),
    falseFindings,
    falseDefaultPasswords: falseFindings.filter((text) => PASSWORD_CHECKS.has(text.split(' ')[1] ?? '')),
    attempts: attempts.reduce((sum, count) => sum + count, 0),
    mostAttempts: Math.max(0, ...attempts),
    harm,
  };
}

type Pair = readonly [ScoredDevice, LabTruth];

function share(
  pairs: readonly Pair[],
  expected: (real: LabTruth) => string | undefined,
  said: (device: ScoredDevice) => string | undefined,
  same: (said: string, expected: string, real: LabTruth) => boolean,
): Share {
  const asked = pairs.filter(([, real]) => expected(real) !== undefined);
  const wrong = asked
    .filter(([device, real]) => !same(said(device) ?? '', expected(real) ?? '', real))
    .map(([device, real]) => `${real.id}: ${expected(real)}, said ${said(device) ?? 'nothing'}`);
  return { right: asked.length - wrong.length, of: asked.length, wrong };
}

function isRightKind(kind: string, real: LabTruth): boolean {
  return kind === real.kind || (real.otherKinds ?? []).some((other) => other === kind);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function contains(said: string, expected: string): boolean {
  return said !== '' && (plain(said).includes(plain(expected)) || plain(expected).includes(plain(said)));
}

/** “Hewlett-Packard Ltd” and “Hewlett Packard”, or “Axis Communications AB” and “Axis”, are the same maker. */
function sameMaker(said: string, expected: string, real: LabTruth): boolean {
  return [expected, ...(real.otherManufacturers ?? [])].some((name) => contains(said, name));
}

function findingShare(pairs: readonly Pair[], truth: readonly LabTruth[]): Share {
  const wrong = truth.flatMap((real) => {
    const device = pairs.find(([, each]) => each.id === real.id)?.[0];
    return real.findings.flatMap((expected) => {
      const found = device?.findings.filter((finding) => fits(finding, expected)) ?? [];
      if (found.some((finding) => finding.result === expected.result)) return [];
      const what = `${real.id} ${expected.check}${expected.port ? ` on ${expected.port}` : ''}`;
      return [
        `${what}: ${found.length > 0 ? `${found[0]?.result}, should be ${expected.result}` : 'missed'}`,
      ];
    });
  });
  const of = truth.reduce((sum, real) => sum + real.findings.length, 0);
  return { right: of - wrong.length, of, wrong };
}

type ScoredFinding = ScoredDevice['findings'][number];

function fits(finding: ScoredFinding, expected: ExpectedFinding): boolean {
  const samePort =
    expected.port === undefined || finding.service === undefined || finding.service.port === expected.port;
  return finding.check === expected.check && samePort;
}

function falseFindingsOf(device: ScoredDevice, real: LabTruth, scored: ReadonlySet<string>): string[] {
  return device.findings
    .filter((finding) => finding.proof === 'measured' && (real.clean || scored.has(finding.check)))
    .filter((finding) => !real.findings.some((expected) => fits(finding, expected)))
    .map(
      (finding) =>
        `${real.id} ${finding.check}${finding.service ? ` on ${finding.service.port}` : ''}: ${finding.result}`,
    );
}
