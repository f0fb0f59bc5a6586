import { kindWords } from '../../core/kind-words.ts';
import type { CareAdvice, DeviceReport, Report } from '../../core/model.ts';
import { resultWords } from '../../core/result-words.ts';
import { type Language, say, type Text } from '../../core/text.ts';
import { catalogue } from '../../index.ts';
import { deviceName } from './device-name.ts';
import { visible } from './visible.ts';

const phrases = {
  none: {
    en: 'No device answered. That is not a clean bill: something may keep this computer from seeing them.',
    cy: 'Atebodd dim un ddyfais. Nid yw hynny’n golygu bod popeth yn iawn: gall rhywbeth fod yn rhwystro’r cyfrifiadur hwn rhag eu gweld.',
  },
  stopped: {
    en: 'The check was stopped. This is what was found until then.',
    cy: 'Cafodd y gwiriad ei stopio. Dyma a gafwyd hyd hynny.',
  },
  nothing: {
    en: 'nothing to fix in what we could look at',
    cy: 'dim i’w drwsio yn yr hyn y gallem edrych arno',
  },
  looked: { en: '{looked} of {of} questions answered', cy: 'atebwyd {looked} o {of} cwestiwn' },
  devices: { en: 'devices', cy: 'dyfais' },
  need: { en: 'need you', cy: 'angen eich sylw' },
  unidentified: { en: 'not named yet', cy: 'heb enw eto' },
  doFirst: { en: 'What to do first', cy: 'Beth i’w wneud yn gyntaf' },
  wholeHome: { en: 'The home as a whole', cy: 'Y cartref cyfan' },
  first: { en: 'Before you change anything', cy: 'Cyn newid dim' },
  tried: { en: 'Well-known logins tried on it', cy: 'Mewngofnodi cyfarwydd a gynigiwyd arni' },
} satisfies Record<string, Text>;

/** The report for a person at a terminal: what needs doing first, then every device. */
export function textReport(report: Report, language: Language): string {
  const t = (text: Text) => say(text, language);
  const lines: string[] = [];
  if (report.status !== 'complete') lines.push(t(phrases.stopped), '');
  if (report.devices.length === 0) lines.push(t(phrases.none), '');
  else
    lines.push(
      `${report.summary.devices} ${t(phrases.devices)}, ${report.summary.needAttention} ${t(phrases.need)}.`,
      '',
    );
  lines.push(...homeLines(report, language));
  const needing = [...report.devices].sort((a, b) => weight(b) - weight(a));
  for (const device of needing) lines.push(...deviceLines(device, language), '');
  for (const problem of report.problems) lines.push(`! ${visible(t(problem.message))}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The home as a whole: what to do first and why, how it stands under each guideline, and what was not answered. */
function homeLines({ home, devices }: Report, language: Language): readonly string[] {
  if (!home || devices.length === 0) return [];
  const t = (text: Text) => say(text, language);
  const nameOf = (id: string) => {
    const device = devices.find((one) => one.id === id);
    return device ? visible(deviceName(device)) : id;
  };
  const first = home.first.flatMap(({ device, title, reason, why, callFirst }, at) => [
    `  ${at + 1}. ${nameOf(device)}: ${visible(t(title))}`,
    `      ${visible(t(reason))} ${t(why)}`,
    ...(callFirst ? [`      ♥ ${t(callFirst)}`] : []),
  ]);
  const guidelines = home.guidelines.map(({ number, devices: counts }) => {
    const answers = (['fail', 'weak', 'pass', 'unknown'] as const)
      .filter((result) => counts[result] > 0)
      .map((result) => `${t(resultWords[result])}: ${counts[result]}`);
    const guideline = catalogue().guidelines.find((one) => one.number === number);
    return `  ${String(number).padStart(2)}. ${(guideline ? t(guideline.title) : '').padEnd(52)} ${answers.join(', ')}`;
  });
  return [
    ...(first.length > 0 ? [`${t(phrases.doFirst)}:`, ...first, ''] : []),
    `${t(phrases.wholeHome)}:`,
    ...guidelines,
    `  ${t(home.unanswered.words)}`,
    '',
  ];
}

function weight(device: DeviceReport): number {
  return device.findings.reduce((sum, finding) => sum + (finding.result === 'fail' ? 10 : 1), 0);
}

function deviceLines(device: DeviceReport, language: Language): readonly string[] {
  const t = (text: Text) => say(text, language);
  const about = [
    t(device.kind === 'unknown' ? phrases.unidentified : kindWords[device.kind]),
    device.addresses.at(-1),
    device.firmware,
  ];
  const looked = device.guidelines.reduce((sum, g) => sum + g.looked, 0);
  const of = device.guidelines.reduce((sum, g) => sum + g.of, 0);
  const lines = [
    `${visible(deviceName(device))}  (${about
      .filter((part) => part !== undefined)
      .map((part) => visible(part))
      .join(', ')})`,
  ];
  if (device.careAdvice) lines.push(...careLines(device.careAdvice, t));
  for (const finding of device.findings) {
    const port = finding.service ? ` [${finding.service.transport}/${finding.service.port}]` : '';
    const mark = finding.result === 'fail' ? '✗' : '△';
    lines.push(
      `  ${mark} ${t(resultWords[finding.result])}: ${visible(t(finding.title))}${port}`,
      `      ${visible(t(finding.reason))}`,
    );
  }
  if (device.findings.length === 0) lines.push(`  ○ ${t(phrases.nothing)}`);
  if (device.attempts.length > 0) lines.push(`  ${t(phrases.tried)}: ${device.attempts.length}`);
  lines.push(`  ${t(phrases.looked).replace('{looked}', String(looked)).replace('{of}', String(of))}`);
  return lines;
}

/** Whom to call, what to leave on and what is about to change, for the person who depends on it and their carer. */
function careLines(advice: CareAdvice, t: (text: Text) => string): readonly string[] {
  const points = [...advice.keepOn, ...advice.facts.map(({ text }) => text), advice.ourCare];
  return [
    `  ♥ ${t(phrases.first)}: ${t(advice.what)} ${t(advice.whoToCall)}`,
    ...points.map((point) => `      · ${t(point)}`),
  ];
}
