import { describe, expect, test } from 'vitest';
import { type Answer, type Check, outcomes, type Way } from '../../scanners/core/define.ts';
import { factsAbout } from '../../scanners/core/facts.ts';
import { type Judged, judge, type SubjectBase } from '../../scanners/core/judge.ts';
import type {
  CheckResult,
  Finding,
  Identity,
  Observation,
  Result,
  Service,
} from '../../scanners/core/model.ts';

/** A device as a check sees it. Everything has a quiet default. */
export interface PretendSubject {
  readonly seen?: readonly Observation[];
  readonly identity?: Partial<Identity>;
  readonly services?: readonly Service[];
  readonly answers?: readonly Omit<Answer, 'at'>[];
  /** Observations of other devices; give each a `device` of its own. */
  readonly others?: readonly Observation[];
  readonly earlier?: readonly Observation[];
  readonly seenBefore?: boolean;
  readonly role?: 'this-computer' | 'gateway';
  readonly care?: boolean;
  readonly fragile?: boolean;
  readonly hostnames?: readonly string[];
  readonly mac?: string;
  readonly macVendor?: string;
  readonly gateway?: string;
  readonly dnsServers?: readonly string[];
  readonly devices?: number;
  readonly now?: number;
}

export const nowForTests = Date.parse('2026-11-22T12:00:00Z');

export function subject(pretend: PretendSubject): SubjectBase {
  const others = pretend.others ?? [];
  return {
    device: 'device',
    addresses: ['192.168.1.50'],
    hostnames: pretend.hostnames ?? [],
    care: pretend.care ?? false,
    fragile: pretend.fragile ?? false,
    identity: { kind: 'unknown', kindConfidence: 0, evidence: [], ...pretend.identity },
    services: pretend.services ?? [],
    answer: (question) => {
      const found = pretend.answers?.filter((one) => one.question === question).at(-1);
      return found && { ...found, at: nowForTests };
    },
    observations: pretend.seen ?? [],
    earlierObservations: pretend.earlier ?? [],
    home: {
      others: (kind) =>
        [...new Set(others.map((o) => o.device))].flatMap((id) => factsAbout(id, others).all(kind)),
      identityOf: () => undefined,
      dnsServers: pretend.dnsServers ?? [],
      devices: pretend.devices ?? 1,
      ...(pretend.gateway !== undefined && { gateway: pretend.gateway }),
    },
    now: pretend.now ?? nowForTests,
    ...(pretend.seenBefore !== undefined && { seenBefore: pretend.seenBefore }),
    ...(pretend.role && { role: pretend.role }),
    ...(pretend.mac !== undefined && { mac: pretend.mac }),
    ...(pretend.macVendor !== undefined && { macVendor: pretend.macVendor }),
  };
}

/** What several checks say of a device together, through the real judge. */
export function judgedBy(checks: readonly Check[], pretend: PretendSubject): Judged {
  const words = { title: { en: '' }, demand: { en: '' }, why: { en: '' } };
  const guidelines = [...new Set(checks.map(({ guideline }) => guideline))].map((number) => ({
    number,
    id: 'x',
    ...words,
    law: false,
  }));
  return judge(guidelines, checks, subject(pretend), () => undefined);
}

/** What one check says of a device, through the real judge. */
export function judged(
  check: Check,
  pretend: PretendSubject,
): { readonly result: CheckResult; readonly findings: readonly Finding[] } {
  const { guidelines, findings } = judgedBy([check], pretend);
  const result = guidelines[0]?.checks[0];
  if (!result) throw new Error('the check gave no answer');
  return { result, findings };
}

type Cases = Readonly<Partial<Record<Result, readonly PretendSubject[] | 'never'>>>;

/**
 * The way by which an example is answered, told from the answer itself: by its proof, and by whether the same device
 * could have been judged without the owner's answers.
 */
function wayOf(
  check: Check,
  example: PretendSubject,
): Exclude<Way, 'listening' | 'asking' | 'closer'> | 'measured' {
  const { proof } = judged(check, example).result;
  if (proof === 'owner') return 'owner';
  if (proof === 'manufacturer') return 'maker';
  const unasked = judged(check, { ...example, answers: [] }).result.result;
  return unasked === 'unknown' || unasked === 'not-applicable' ? 'guided' : 'measured';
}

const isMeasured = (way: Way): boolean => way === 'listening' || way === 'asking' || way === 'closer';

/**
 * Shows every answer that a check can give. A result that it never gives is said to be `never`; fail, weak, pass and unknown must
 * all be named, and not-applicable where it does not suit every device.
 */
export function testCheck(
  check: Check,
  cases: Cases & Readonly<Record<'fail' | 'weak' | 'pass' | 'unknown', readonly PretendSubject[] | 'never'>>,
): void {
  describe(check.id, () => {
    test('gives every result but those that it says it never gives', () => {
      const never = outcomes.filter((outcome) => cases[outcome] === 'never');
      expect([...(check.never ?? [])].sort()).toEqual([...never].sort());
      expect(outcomes.filter((outcome) => cases[outcome]?.length === 0)).toEqual([]);
      expect((cases['not-applicable'] ?? []).length > 0).toBe(check.applies !== undefined);
    });

    test('is answered in the ways that it names, and in no other', () => {
      const examples = [cases.fail, cases.weak, cases.pass].flatMap((some) => (some === 'never' ? [] : some));
      expect(check.alwaysUnknown === undefined).toBe(examples.length > 0);
      if (check.alwaysUnknown) return;
      const named = check.ways.map((way) => (isMeasured(way) ? 'measured' : way));
      expect([...new Set(named)].sort()).toEqual(
        [...new Set(examples.map((example) => wayOf(check, example)))].sort(),
      );
    });

    for (const [result, examples] of Object.entries(cases)) {
      if (examples === 'never' || examples === undefined) continue;
      test.each(examples.map((example, n) => [n + 1, example] as const))(`${result} %i`, (_, example) => {
        expect(judged(check, example).result.result).toBe(result);
      });
    }
  });
}
