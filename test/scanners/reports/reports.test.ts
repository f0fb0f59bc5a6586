import { describe, expect, test } from 'vitest';
import type { Report } from '../../../scanners/core/model.ts';
import { type Language, say } from '../../../scanners/core/text.ts';
import { careAdvice } from '../../../scanners/knowledge/care-advice.ts';
import { csvOf } from '../../../scanners/reports/csv.ts';
import { flattenReport, onlyDevice } from '../../../scanners/reports/flatten.ts';
import { htmlOf } from '../../../scanners/reports/html.ts';
import { aDevice, aFinding, aReport } from '../../support/report.ts';

const reportIn = (report: Report, language: Language) => flattenReport(report, language, false);

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '\u202egnp.exe\u2066',
  '&lt;b&gt;',
];
const catalogue = { guidelines: [], checks: [], wizards: [] };

const homeCalled = (words: string) =>
  aReport({
    devices: [
      aDevice({
        name: words,
        model: words,
        manufacturer: words,
        firmware: words,
        hostnames: [words],
        addresses: [words],
        findings: [{ ...aFinding, title: { en: words }, reason: { en: words } }],
        attempts: [
          { service: { transport: 'tcp', port: 80 }, account: words, at: words, outcome: 'refused' },
        ],
      }),
    ],
  });

describe('the page of a report', () => {
  test.each(hostile)('shows %s as text', (words) => {
    const html = htmlOf({ report: reportIn(homeCalled(words), 'en'), language: 'en', catalogue });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual([
      'bdi',
      'body',
      'div',
      'h1',
      'h2',
      'h3',
      'head',
      'html',
      'meta',
      'p',
      'section',
      'span',
      'style',
      'table',
      'td',
      'th',
      'title',
      'tr',
    ]);
    expect(html).not.toMatch(/<[^>]*\s(on\w+|src|href)\s*=/i);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('carries a policy that lets nothing in', () => {
    const html = htmlOf({ report: reportIn(aReport(), 'en'), language: 'en', catalogue });
    expect(html).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"`,
    );
  });

  test('says so when the check did not reach its end', () => {
    const report = reportIn(aReport({ status: 'partial' }), 'cy');
    expect(htmlOf({ report, language: 'cy', catalogue })).toContain(
      'Ni chyrhaeddodd y gwiriad hwn ei ddiwedd',
    );
  });
});

test.each(['en', 'cy'] as const)(
  'the sheet of a care alarm tells a carer in %s whom to call first',
  (language) => {
    const advice = careAdvice('telecare', undefined);
    const report = reportIn(aReport({ devices: [aDevice({ care: true, careAdvice: advice })] }), language);
    const html = htmlOf({ report, language, catalogue });
    for (const text of [advice.whoToCall, ...advice.keepOn]) expect(html).toContain(say(text, language));
    expect(html).toContain('2027');
  },
);

describe('the table of a report', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|calc', '%0A=1', '\u200b=1', '＝1+1', '＠x'])(
    'keeps “%s” text',
    (words) => {
      const cells = csvOf(reportIn(homeCalled(words), 'en')).match(/"(?:[^"]|"")*"/g) ?? [];
      expect(cells.filter((cell) => cell.includes(words)).every((cell) => cell.startsWith(`"'`))).toBe(true);
    },
  );

  test('keeps quotes and line breaks inside their cell', () => {
    const csv = csvOf(reportIn(homeCalled('a"b\r\nc,d'), 'en'));
    expect(csv).toContain('"a""b\r\nc,d"');
  });
});

test('a sheet of one device holds that device only, in one language', () => {
  const report = aReport({ devices: [aDevice(), aDevice({ id: 'd-other' })] });
  const sheet = onlyDevice(reportIn(report, 'en'), 'd-other');
  expect(sheet.devices.map(({ id }) => id)).toEqual(['d-other']);
  expect(sheet.summary.devices).toBe(1);
});
