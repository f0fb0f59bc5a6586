/** What the devices' answers come to for the home as a whole. Pure, and without a score. */
import type { Catalogue, CheckEntry } from '../core/catalogue.ts';
import type {
  DeviceReport,
  Finding,
  FirstThing,
  GuidelineStanding,
  GuidelineVerdict,
  HomeStanding,
  Report,
  Result,
  Severity,
  Unanswered,
} from '../core/model.ts';
import { fill, type Text } from '../core/text.ts';

const mostFirstThings = 3;
const worstFirst: readonly Result[] = ['fail', 'weak'];
const severest: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Tells which findings the owner chose to leave as they are. */
export type IsLeft = (device: string, check: string) => boolean;

const nothingIsLeft: IsLeft = () => false;

export function homeStanding(
  devices: readonly DeviceReport[],
  catalogue: Catalogue,
  isLeft: IsLeft = nothingIsLeft,
): HomeStanding {
  return {
    guidelines: catalogue.guidelines
      .map(({ number }) => guidelineStanding(number, devices))
      .sort((a, b) => a.number - b.number),
    checks: catalogue.checks.map(({ id }) => ({
      id,
      devices: counted(devices.flatMap(({ guidelines }) => resultsOf(guidelines, id))),
    })),
    first: firstThings(devices, catalogue, isLeft).slice(0, mostFirstThings),
    unanswered: unansweredOf(devices, catalogue),
  };
}

/** The report with what follows from it: the standing of the home, and each check's provisions. */
export function concluded(report: Report, catalogue: Catalogue, isLeft?: IsLeft): Report {
  const provisions = new Map(catalogue.checks.map((check) => [check.id, check.provisions]));
  return {
    ...report,
    home: homeStanding(report.devices, catalogue, isLeft),
    devices: report.devices.map((device) => ({
      ...device,
      guidelines: device.guidelines.map((guideline) => ({
        ...guideline,
        checks: guideline.checks.map((check) => ({ ...check, provisions: provisions.get(check.id) ?? [] })),
      })),
    })),
  };
}

/** The most needed first: what fails before what is weak, then by severity, then in the Code's order. */
export function byNeed(a: Finding, b: Finding): number {
  return (
    worstFirst.indexOf(a.result) - worstFirst.indexOf(b.result) ||
    severest.indexOf(a.severity) - severest.indexOf(b.severity) ||
    a.guideline - b.guideline
  );
}

function guidelineStanding(number: number, devices: readonly DeviceReport[]): GuidelineStanding {
  const verdicts = devices.flatMap(({ id, guidelines }) =>
    guidelines.filter((one) => one.number === number).map((one) => ({ ...one, device: id })),
  );
  const sum = (field: 'looked' | 'of') => verdicts.reduce((all, one) => all + one[field], 0);
  return {
    number,
    devices: counted(verdicts.map(({ verdict }) => verdict)),
    needing: worstFirst.flatMap((worst) =>
      verdicts.filter(({ verdict }) => verdict === worst).map(({ device }) => device),
    ),
    looked: sum('looked'),
    of: sum('of'),
  };
}

const resultsOf = (guidelines: readonly GuidelineVerdict[], id: string): readonly Result[] =>
  guidelines.flatMap(({ checks }) => checks.filter((check) => check.id === id).map(({ result }) => result));

function counted(answers: readonly Result[]): Readonly<Record<Result, number>> {
  const count = (result: Result) => answers.filter((one) => one === result).length;
  return {
    pass: count('pass'),
    weak: count('weak'),
    fail: count('fail'),
    unknown: count('unknown'),
    'not-applicable': count('not-applicable'),
  };
}

/** One for each device and wizard, so that a single fix is not named twice. */
function firstThings(
  devices: readonly DeviceReport[],
  { checks }: Catalogue,
  isLeft: IsLeft,
): readonly FirstThing[] {
  const entries = new Map(checks.map((check) => [check.id, check]));
  const named = new Set<string>();
  return devices
    .flatMap((device) => device.findings.map((finding) => ({ device, finding })))
    .filter(({ device, finding }) => !isLeft(device.id, finding.check))
    .sort((a, b) => byNeed(a.finding, b.finding))
    .flatMap(({ device, finding }) => {
      const key = `${device.id} ${finding.wizard ?? finding.check}`;
      const entry = entries.get(finding.check);
      if (named.has(key) || !entry) return [];
      named.add(key);
      return [firstThing(device, finding, entry)];
    });
}

function firstThing({ id, careAdvice }: DeviceReport, finding: Finding, entry: CheckEntry): FirstThing {
  const { check, guideline, result, severity, title, reason, wizard } = finding;
  return {
    device: id,
    check,
    guideline,
    result,
    severity,
    title,
    reason,
    why: entry.text.why,
    ...(careAdvice && { callFirst: careAdvice.whoToCall }),
    ...(wizard !== undefined && { wizard }),
  };
}

function unansweredOf(devices: readonly DeviceReport[], { checks }: Catalogue): Unanswered {
  const usual = new Map(checks.map((check) => [check.id, check.ways[0]]));
  const asked = devices.flatMap(({ guidelines }) =>
    guidelines.flatMap((guideline) => guideline.checks.filter(({ result }) => result !== 'not-applicable')),
  );
  const open = asked.filter(({ result }) => result === 'unknown').map(({ id }) => usual.get(id));
  const numbers = {
    of: asked.length,
    answered: asked.length - open.length,
    closer: open.filter((one) => one === 'closer').length,
    owner: open.filter((one) => one === 'guided' || one === 'owner').length,
    maker: open.filter((one) => one === 'maker').length,
    silent: open.filter((one) => one === 'listening' || one === 'asking').length,
  };
  return { ...numbers, words: fill(honest, numbers) };
}

const honest: Text = {
  en: 'We could answer {answered} of {of} questions. Of the rest, {owner} only you can answer, {maker} rest on facts that we do not hold from the makers, {closer} belong to the closer checks, and for {silent} the devices gave us nothing to look at. What we could not look at may still need fixing.',
  cy: 'Llwyddwyd i ateb {answered} o {of} cwestiwn. O’r gweddill, dim ond chi all ateb {owner}, mae {maker} yn dibynnu ar ffeithiau nad ydynt gennym gan y gwneuthurwyr, mae {closer} yn perthyn i’r gwiriadau manylach, ac ar gyfer {silent} ni roddodd y dyfeisiau ddim i ni edrych arno. Gall fod angen trwsio’r hyn na allem edrych arno.',
};
