/** A report as it leaves the app: every sentence in one language. */
import type { DeviceReport, Report } from '../../scanners/core/model.ts';
import type { Language, Text } from '../../scanners/core/text.ts';

export type WordedReport = Report<string>;
export type WordedDevice = DeviceReport<string>;

const words = (text: Text, language: Language): string => text[language] ?? text.en;

export function deviceIn(device: DeviceReport, language: Language): WordedDevice {
  return {
    ...device,
    findings: device.findings.map((finding) => ({
      ...finding,
      title: words(finding.title, language),
      reason: words(finding.reason, language),
    })),
    guidelines: device.guidelines.map((guideline) => ({
      ...guideline,
      checks: guideline.checks.map((check) => ({ ...check, reason: words(check.reason, language) })),
    })),
  };
}

/** Of one device where one is named. Observations stay behind: they are for the engine. */
export function reportIn(report: Report, language: Language, device?: string): WordedReport {
  const { observations: _, ...rest } = report;
  const chosen = report.devices.filter(({ id }) => device === undefined || id === device);
  return {
    ...rest,
    problems: report.problems.map(({ code, message }) => ({ code, message: words(message, language) })),
    summary: {
      ...report.summary,
      devices: chosen.length,
      needAttention: chosen.filter(({ findings }) => findings.length > 0).length,
    },
    devices: chosen.map((each) => deviceIn(each, language)),
    changes: report.changes.filter((change) => device === undefined || change.device === device),
  };
}
