import type { CareAdvice, DeviceReport, HomeStanding, Report, ScanEvent } from '../core/model.ts';
import { type Language, say, type Text } from '../core/text.ts';

/** A device's report in one language, as other programs read it: what is ours alone is left out. */
export function flattenDevice(device: DeviceReport, language: Language): DeviceReport<string> {
  const { keys: _keys, careAdvice, ...rest } = device;
  return {
    ...rest,
    ...(careAdvice && { careAdvice: flattenAdvice(careAdvice, language) }),
    findings: device.findings.map((finding) => ({
      ...finding,
      title: say(finding.title, language),
      reason: say(finding.reason, language),
    })),
    guidelines: device.guidelines.map((guideline) => ({
      ...guideline,
      checks: guideline.checks.map((check) => ({ ...check, reason: say(check.reason, language) })),
    })),
  };
}

function flattenAdvice(advice: CareAdvice, language: Language): CareAdvice<string> {
  const put = (text: Text) => say(text, language);
  return {
    use: advice.use,
    what: put(advice.what),
    whoToCall: put(advice.whoToCall),
    keepOn: advice.keepOn.map(put),
    ourCare: put(advice.ourCare),
    facts: advice.facts.map((fact) => ({ ...fact, text: put(fact.text) })),
  };
}

export type WordedReport = Report<string>;
export type WordedDevice = DeviceReport<string>;

/** The part of a report that is about one device. */
export function onlyDevice(report: WordedReport, id: string): WordedReport {
  const { home: _home, ...rest } = report;
  const devices = report.devices.filter((device) => device.id === id);
  return {
    ...rest,
    summary: {
      ...report.summary,
      devices: devices.length,
      needAttention: devices.filter(({ findings }) => findings.length > 0).length,
    },
    devices,
    changes: report.changes.filter((change) => change.device === id),
  };
}

/** The whole report in one language. Observations stay only when they were asked for. */
export function flattenReport(report: Report, language: Language, observations: boolean): Report<string> {
  const { observations: all, home, ...rest } = report;
  return {
    ...rest,
    ...(home && { home: flattenStanding(home, language) }),
    problems: report.problems.map(({ code, message }) => ({ code, message: say(message, language) })),
    devices: report.devices.map((device) => flattenDevice(device, language)),
    ...(observations && all && { observations: all }),
  };
}

function flattenStanding(home: HomeStanding, language: Language): HomeStanding<string> {
  const put = (text: Text) => say(text, language);
  return {
    ...home,
    first: home.first.map(({ callFirst, ...thing }) => ({
      ...thing,
      ...(callFirst && { callFirst: put(callFirst) }),
      title: put(thing.title),
      reason: put(thing.reason),
      why: put(thing.why),
    })),
    unanswered: { ...home.unanswered, words: put(home.unanswered.words) },
  };
}

export function flattenEvent(event: ScanEvent, language: Language, observations: boolean): ScanEvent<string> {
  switch (event.type) {
    case 'device':
      return { ...event, device: flattenDevice(event.device, language) };
    case 'problem':
      return {
        ...event,
        problem: { code: event.problem.code, message: say(event.problem.message, language) },
      };
    case 'finished':
      return { ...event, report: flattenReport(event.report, language, observations) };
    default:
      return event;
  }
}
