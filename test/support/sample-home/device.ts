/** A device report with sensible words around the few that a test or a picture is about. */
import type {
  CheckResult,
  DeviceReport,
  Finding,
  GuidelineVerdict,
  Result,
  Severity,
} from '../../../scanners/core/model.ts';
import type { Text } from '../../../scanners/core/text.ts';

export interface SampleProblem {
  readonly check: string;
  readonly guideline: number;
  readonly result?: 'fail' | 'weak';
  readonly severity?: Severity;
  readonly title: Text;
  readonly reason: Text;
  readonly wizard?: string;
  readonly port?: number;
}

const finding = (problem: SampleProblem): Finding => ({
  check: problem.check,
  guideline: problem.guideline,
  result: problem.result ?? 'fail',
  severity: problem.severity ?? 'high',
  proof: 'measured',
  title: problem.title,
  reason: problem.reason,
  evidence: [],
  ...(problem.wizard !== undefined && { wizard: problem.wizard }),
  ...(problem.port !== undefined && { service: { transport: 'tcp' as const, port: problem.port } }),
});

const reasons: Readonly<Record<Result, Text>> = {
  pass: { en: 'We looked and found nothing wrong.', cy: 'Fe wnaethom edrych heb ganfod dim o’i le.' },
  weak: { en: 'It could be better.', cy: 'Gallai fod yn well.' },
  fail: { en: 'It needs fixing.', cy: 'Mae angen ei drwsio.' },
  unknown: { en: 'This can’t be seen from your home.', cy: 'Ni ellir gweld hyn o’ch cartref.' },
  'not-applicable': { en: 'This device has no such thing.', cy: 'Does dim byd felly gan y ddyfais hon.' },
};

const checksOf: Readonly<Record<number, readonly string[]>> = {
  1: ['default-password', 'open-settings-page', 'password-never-set'],
  2: ['missing-disclosure-policy', 'missing-security-txt'],
  3: ['support-ended', 'outdated-firmware', 'automatic-updates-off'],
  4: ['shared-tls-key', 'exposed-secret'],
  5: ['cleartext-login-form', 'outdated-tls'],
  6: ['open-telnet', 'upnp-port-mapping'],
  7: ['unsigned-firmware'],
  8: ['open-video-stream'],
  9: ['cloud-only-device'],
  10: ['unwatched-telemetry'],
  11: ['data-survives-reset'],
  12: ['open-setup-network'],
  13: ['malformed-request-crash'],
};

/** P pass, W weak, F fail, U unknown, N not applicable: thirteen letters, one for each guideline. */
const letters: Readonly<Record<string, Result>> = {
  P: 'pass',
  W: 'weak',
  F: 'fail',
  U: 'unknown',
  N: 'not-applicable',
};

function guideline(number: number, verdict: Result, problems: readonly SampleProblem[]): GuidelineVerdict {
  const ids = [...new Set([...problems.map((one) => one.check), ...(checksOf[number] ?? [])])];
  const checks: CheckResult[] = ids.map((id, at) => {
    const problem = problems.find((one) => one.check === id);
    const result = problem ? (problem.result ?? 'fail') : at === 0 ? verdict : 'unknown';
    const proof = result === 'unknown' || result === 'not-applicable' ? 'none' : 'measured';
    return { id, result, proof, reason: problem?.reason ?? reasons[result], evidence: [] };
  });
  const looked = checks.filter((one) => one.result !== 'unknown' && one.result !== 'not-applicable').length;
  const proof = verdict === 'unknown' || verdict === 'not-applicable' ? 'none' : 'measured';
  return { number, verdict, proof, looked, of: checks.length, checks };
}

export function device(
  part: Partial<DeviceReport> & Pick<DeviceReport, 'id' | 'kind'>,
  answers: string,
  ...problems: readonly SampleProblem[]
): DeviceReport {
  return {
    addresses: [`192.168.1.${(part.id.length * 37) % 250}`],
    kindConfidence: part.kind === 'unknown' ? 0 : 0.95,
    hostnames: [],
    seenBy: ['neighbour', 'mdns'],
    fragile: false,
    care: false,
    services: [],
    attempts: [],
    identifiedBy: [],
    findings: problems.map(finding),
    guidelines: Array.from(answers, (letter, at) =>
      guideline(
        at + 1,
        letters[letter] ?? 'unknown',
        problems.filter((one) => one.guideline === at + 1),
      ),
    ),
    ...part,
  };
}
