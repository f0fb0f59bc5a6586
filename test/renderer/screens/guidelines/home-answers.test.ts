import { expect, test } from 'vitest';
import { findingOf, guidelineCounts, needing } from '../../../../renderer/screens/guidelines/home-answers.ts';
import type { DeviceReport, Finding } from '../../../../scanners/core/model.ts';
import { device } from '../../../support/sample-home/device.ts';

const finding = (check: string, result: Finding['result'], en: string): Finding => ({
  check,
  guideline: 5,
  result,
  severity: 'medium',
  proof: 'measured',
  title: { en: check },
  reason: { en },
  evidence: [],
});

const withFindings = (id: string, answers: string, ...findings: readonly Finding[]): DeviceReport => ({
  ...device({ id, kind: 'camera' }, answers),
  findings,
});

const lamp = withFindings('lamp', 'UUUUWUUUUUUUU', finding('outdated-tls', 'weak', 'It also knows TLS 1.0.'));
const camera = withFindings(
  'camera',
  'UUUUFUUUUUUUU',
  finding('outdated-tls', 'weak', 'It also knows TLS 1.0.'),
  finding('open-telnet', 'fail', 'It answers.'),
);
const home = [lamp, camera, withFindings('phone', 'UUUUUUUUUUUUU')];
const told = (wanted: (one: Finding) => boolean) =>
  needing(home, wanted).map(({ device, answer, reason }) => [device.id, answer, reason.en]);

test('under a guideline each device is named once, by its worst, and the worst device first', () => {
  expect(told(({ guideline }) => guideline === 5)).toEqual([
    ['camera', 'fail', 'It answers.'],
    ['lamp', 'weak', 'It also knows TLS 1.0.'],
  ]);
});

test('a check names the devices with its own finding, or with that of the check which it restates', () => {
  const entry = { guideline: 5, ways: ['asking'], severity: 'low', provisions: [], source: '' } as const;
  const words = { en: '' };
  const text = { passed: words, failed: words, why: words, todo: words };
  expect(told(findingOf({ ...entry, id: 'open-telnet', text }))).toEqual([['camera', 'fail', 'It answers.']]);
  expect(told(findingOf({ ...entry, id: 'other', restates: ['open-telnet'], text }))).toEqual([
    ['camera', 'fail', 'It answers.'],
  ]);
});

test('what could not be told is counted as such', () => {
  expect(guidelineCounts(home, 5)).toEqual({ fail: 1, weak: 1, unknown: 1, pass: 0, 'not-applicable': 0 });
});
