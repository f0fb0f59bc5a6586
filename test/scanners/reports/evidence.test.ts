import { describe, expect, test } from 'vitest';
import type { CheckResult, Observation } from '../../../scanners/core/model.ts';
import type { Language } from '../../../scanners/core/text.ts';
import { catalogue } from '../../../scanners/index.ts';
import { evidenceCsv, evidenceHtml } from '../../../scanners/reports/evidence.ts';
import { flattenReport } from '../../../scanners/reports/flatten.ts';
import { aDevice, aReport } from '../../support/report.ts';

const result = (id: string, changes: Partial<CheckResult>): CheckResult => ({
  id,
  result: 'unknown',
  proof: 'none',
  reason: { en: 'Nobody looked.' },
  evidence: [],
  ...changes,
});

const telnet: Observation = {
  id: 'o1',
  fact: 'telnet.banner',
  device: 'd-camera',
  service: { transport: 'tcp', port: 23 },
  at: Date.parse('2026-11-22T10:00:00Z'),
  by: 'telnet-banner',
  value: { state: 'open', text: '<b>login:</b>' },
};

function page(language: Language, checks: readonly CheckResult[], name = 'Front door') {
  const guidelines = [{ number: 5, verdict: 'fail', proof: 'measured', looked: 1, of: 2, checks } as const];
  const report = flattenReport(aReport({ devices: [aDevice({ name, guidelines })] }), language, false);
  return { report, observations: [telnet], language, catalogue: catalogue() };
}

const rowsOf = (csv: string) => csv.trimEnd().split('\r\n').slice(1);

const found = [
  result('open-telnet', { result: 'fail', proof: 'measured', evidence: ['o1'] }),
  result('outdated-tls', { result: 'pass', proof: 'measured' }),
  result('anonymous-mqtt', {}),
  result('cleartext-ftp', { result: 'not-applicable' }),
];

describe('the evidence as a table', () => {
  const rows = rowsOf(evidenceCsv(page('en', found)));

  test('has a row for each check that applies', () => {
    expect(rows.map((row) => row.split('","')[7])).toEqual(['open-telnet', 'outdated-tls', 'anonymous-mqtt']);
  });

  test('names the provision, the test group, and what was seen when and where', () => {
    expect(rows[0]).toContain('EN 303 645 5.5');
    expect(rows[0]).toContain('TS 103 701');
    expect(rows[0]).toContain('2026-11-22T10:00:00.000Z telnet-banner tcp/23 telnet.banner');
  });

  test('never takes a good or a missing answer for conformity', () => {
    expect(rows[0]).toContain('evidence of non-conformity');
    expect(rows[1]).toContain('no proof of conformity');
    expect(rows[2]).toContain('nothing: not looked at');
  });
});

test('the paragraph of the law stands only beside the checks that have one', () => {
  const rows = rowsOf(evidenceCsv(page('en', [result('default-password', {}), result('open-telnet', {})])));
  expect(rows[0]).toContain('Schedule 1, paragraph 1, for products first supplied from 29 April 2024');
  expect(rows[1]).not.toContain('Schedule 1');
});

test.each([
  ['en', 'never evidence of conformity'],
  ['cy', 'Nid yw byth yn dystiolaeth o gydymffurfio'],
] as const)('the page in %s says plainly what it is not', (language, notice) => {
  expect(evidenceHtml(page(language, found))).toContain(notice);
});

test('what devices say stays text', () => {
  const html = evidenceHtml(page('en', found, '<img src=x onerror=alert(1)>'));
  expect(html).not.toMatch(/<img|<b>|onerror\s*=\s*alert\(1\)>[^<]*<\/b>/);
  expect(html).toContain('&lt;b&gt;login:');
});

test('without observations the answers stand alone', () => {
  const csv = evidenceCsv({ ...page('en', found), observations: [] });
  expect(rowsOf(csv)[0]).toMatch(/""\s*$/);
});
