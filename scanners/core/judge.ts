import type { Check, Guideline, Subject, Way } from './define.ts';
import { factsAbout } from './facts.ts';
import type {
  CheckResult,
  Finding,
  GuidelineVerdict,
  Judgement,
  Observation,
  Proof,
  Result,
} from './model.ts';
import type { Text } from './text.ts';

/** A subject before a check has said which facts it reads. */
export interface SubjectBase extends Omit<Subject, 'facts' | 'earlier'> {
  readonly observations: readonly Observation[];
  readonly earlierObservations: readonly Observation[];
}

export interface Judged {
  readonly guidelines: readonly GuidelineVerdict[];
  readonly findings: readonly Finding[];
}

/** Which wizard brings a check's finding to its end. */
export type WizardOf = (check: string) => string | undefined;

const worstFirst: readonly Result[] = ['fail', 'weak', 'pass', 'unknown', 'not-applicable'];
const severest = ['critical', 'high', 'medium', 'low'] as const;

/** Pure: the same observations, answers and knowledge give the same verdicts, any day. */
export function judge(
  guidelines: readonly Guideline[],
  checks: readonly Check[],
  subject: SubjectBase,
  wizardOf: WizardOf,
): Judged {
  const findings: Finding[] = [];
  const restated = new Map(checks.map(({ id, restates = [] }) => [id, restates]));
  const verdicts = [...guidelines]
    .sort((a, b) => a.number - b.number)
    .map((guideline): GuidelineVerdict => {
      const results = checks
        .filter((check) => check.guideline === guideline.number)
        .map((check) => {
          const judgements = judgeCheck(check, subject);
          findings.push(...findingsOf(check, judgements, wizardOf));
          return resultOf(check, judgements);
        });
      return verdictOf(guideline.number, results);
    });
  const told = findings.filter((finding) => !isToldAlready(finding, findings, restated));
  told.sort((a, b) => severest.indexOf(a.severity) - severest.indexOf(b.severity));
  return { guidelines: verdicts, findings: told };
}

/** One check's judgements; a bug in one check costs that check only. */
function judgeCheck(check: Check, base: SubjectBase): readonly Judgement[] {
  const subject: Subject = {
    ...base,
    facts: factsAbout(base.device, base.observations, check.needs),
    earlier: factsAbout(base.device, base.earlierObservations, check.needs),
  };
  try {
    if (check.applies && !check.applies(subject)) {
      return [{ result: 'not-applicable', proof: 'none', reason: doesNotApply, evidence: [] }];
    }
    const judgements = check.judge(subject);
    return judgements.length > 0
      ? judgements
      : [
          {
            result: 'unknown',
            proof: 'none',
            reason: check.alwaysUnknown ?? unseen[check.ways[0]],
            evidence: [],
          },
        ];
  } catch {
    return [{ result: 'unknown', proof: 'none', reason: broken, evidence: [] }];
  }
}

function resultOf(check: Check, judgements: readonly Judgement[]): CheckResult {
  const worst = worstOf(judgements);
  return {
    id: check.id,
    result: worst.result,
    proof: worst.proof,
    reason: worst.reason,
    evidence: [...new Set(judgements.filter((j) => j.result === worst.result).flatMap((j) => j.evidence))],
  };
}

/** Does another finding tell the same: that of a check which it restates, at the same service where it names one? */
function isToldAlready(
  { check, service }: Finding,
  all: readonly Finding[],
  restated: ReadonlyMap<string, readonly string[]>,
): boolean {
  return all.some(
    (other) =>
      restated.get(check)?.includes(other.check) &&
      (service === undefined || other.service === undefined || service.port === other.service.port),
  );
}

function findingsOf(check: Check, judgements: readonly Judgement[], wizardOf: WizardOf): readonly Finding[] {
  const wizard = wizardOf(check.id);
  return judgements.flatMap(({ result, proof, reason, evidence, service }) =>
    result === 'fail' || result === 'weak'
      ? [
          {
            check: check.id,
            guideline: check.guideline,
            result,
            severity: check.severity,
            proof,
            title: check.text.failed,
            reason,
            evidence,
            ...(service && { service }),
            ...(wizard !== undefined && { wizard }),
          },
        ]
      : [],
  );
}

function worstOf<T extends { readonly result: Result }>(results: readonly [T, ...T[]] | readonly T[]): T {
  const sorted = [...results].sort((a, b) => worstFirst.indexOf(a.result) - worstFirst.indexOf(b.result));
  const [worst] = sorted;
  if (!worst) throw new Error('nothing to choose from');
  return worst;
}

/** The worst of its checks; unknown only when nothing could be judged at all. */
function verdictOf(number: number, checks: readonly CheckResult[]): GuidelineVerdict {
  const applying = checks.filter((check) => check.result !== 'not-applicable');
  const judged = applying.filter((check) => check.result !== 'unknown');
  const of = applying.length;
  if (applying.length === 0)
    return {
      number,
      verdict: checks.length > 0 ? 'not-applicable' : 'unknown',
      proof: 'none',
      looked: 0,
      of,
      checks,
    };
  if (judged.length === 0) return { number, verdict: 'unknown', proof: 'none', looked: 0, of, checks };
  const verdict = worstOf(judged).result;
  const deciding = judged.filter((check) => check.result === verdict);
  return { number, verdict, proof: strongest(deciding), looked: judged.length, of, checks };
}

function strongest(results: readonly CheckResult[]): Proof {
  const order: readonly Proof[] = ['measured', 'owner', 'manufacturer'];
  return order.find((proof) => results.some((result) => result.proof === proof)) ?? 'none';
}

const doesNotApply: Text = {
  en: 'This question does not fit this kind of device.',
  cy: 'Nid yw’r cwestiwn hwn yn addas i’r math hwn o ddyfais.',
};

const broken: Text = {
  en: 'We could not work this one out. That is our fault, not the device’s.',
  cy: 'Doedd dim modd i ni weithio hwn allan. Ein bai ni yw hynny, nid bai’r ddyfais.',
};

/** Why there is no answer, by the way in which one would be found. */
const unseen: Readonly<Record<Way, Text>> = {
  listening: {
    en: 'The device did not say anything that would answer this.',
    cy: 'Ddywedodd y ddyfais ddim byd a fyddai’n ateb hyn.',
  },
  asking: {
    en: 'The device gave us nothing to look at for this.',
    cy: 'Roddodd y ddyfais ddim byd i ni edrych arno ar gyfer hyn.',
  },
  closer: {
    en: 'We only look at this when you switch on closer checks.',
    cy: 'Dim ond pan fyddwch chi’n troi gwiriadau manylach ymlaen y byddwn ni’n edrych ar hyn.',
  },
  maker: {
    en: 'We hold no facts from the maker that answer this.',
    cy: 'Does gennym ni ddim ffeithiau gan y gwneuthurwr sy’n ateb hyn.',
  },
  guided: {
    en: 'We look at this in a guided step, together with you.',
    cy: 'Rydym yn edrych ar hyn mewn cam dan arweiniad, gyda chi.',
  },
  owner: {
    en: 'Only you can answer this. A guided step will ask you.',
    cy: 'Dim ond chi all ateb hyn. Bydd cam dan arweiniad yn gofyn i chi.',
  },
};
