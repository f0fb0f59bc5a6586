import { describe, expect, test } from 'vitest';
import type { DeviceReport, Finding, Result } from '../../../scanners/core/model.ts';
import { catalogue } from '../../../scanners/index.ts';
import { careAdvice } from '../../../scanners/knowledge/care-advice.ts';
import { concluded, homeStanding } from '../../../scanners/reports/home-standing.ts';
import { aDevice, aFinding, aReport } from '../../support/report.ts';

const all = catalogue();

const verdict = (number: number, result: Result, looked = 0, of = 1): DeviceReport['guidelines'][number] => ({
  number,
  verdict: result,
  proof: 'measured',
  looked,
  of,
  checks: [],
});

const finding = (check: string, changes: Partial<Finding> = {}): Finding => {
  const { wizard: _wizard, ...bare } = aFinding;
  const entry = all.checks.find(({ id }) => id === check);
  return { ...bare, check, guideline: entry?.guideline ?? 0, severity: entry?.severity ?? 'low', ...changes };
};

const firstOf = (devices: readonly DeviceReport[], isLeft?: (device: string, check: string) => boolean) =>
  homeStanding(devices, all, isLeft).first.map(({ device, check }) => `${device} ${check}`);

describe('the home under each guideline', () => {
  const home = homeStanding(
    [
      aDevice({ id: 'a', guidelines: [verdict(5, 'weak', 3, 7)] }),
      aDevice({ id: 'b', guidelines: [verdict(5, 'fail', 2, 7)] }),
      aDevice({ id: 'c', guidelines: [verdict(5, 'unknown', 0, 7)] }),
      aDevice({ id: 'd', guidelines: [verdict(5, 'not-applicable', 0, 0)] }),
    ],
    all,
  );

  test('counts answers, names the devices in need, worst first, and gives no score', () => {
    expect(home.guidelines[4]).toEqual({
      number: 5,
      devices: { pass: 0, weak: 1, fail: 1, unknown: 1, 'not-applicable': 1 },
      needing: ['b', 'a'],
      looked: 5,
      of: 21,
    });
  });

  test('has all thirteen in order', () => {
    expect(home.guidelines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

test('counts the answers to each check, and has all of them', () => {
  const check = (result: Result) => ({
    id: 'open-telnet',
    result,
    proof: 'none' as const,
    reason: { en: '' },
    evidence: [],
  });
  const answering = (id: string, result: Result) =>
    aDevice({ id, guidelines: [{ ...verdict(5, result), checks: [check(result)] }] });
  const { checks } = homeStanding(
    [answering('a', 'fail'), answering('b', 'unknown'), answering('c', 'unknown')],
    all,
  );
  expect(checks).toHaveLength(all.checks.length);
  expect(checks.find(({ id }) => id === 'open-telnet')?.devices).toEqual({
    pass: 0,
    weak: 0,
    fail: 1,
    unknown: 2,
    'not-applicable': 0,
  });
});

describe('what to do first', () => {
  test('what fails comes before what is weak, then the graver, and there are three at most', () => {
    const devices = [
      aDevice({ id: 'a', findings: [finding('open-telnet'), finding('wrong-clock', { result: 'weak' })] }),
      aDevice({ id: 'b', findings: [finding('default-password'), finding('smb1-enabled')] }),
      aDevice({ id: 'c', findings: [finding('unlimited-login-attempts', { severity: 'low' })] }),
    ];
    expect(firstOf(devices)).toHaveLength(3);
    expect(firstOf(devices)[0]).toBe('b default-password');
    expect(firstOf(devices)).not.toContain('a wrong-clock');
  });

  test('two problems that one fix ends are one thing to do', () => {
    const same = { wizard: 'close-telnet' };
    const one = aDevice({
      id: 'a',
      findings: [finding('open-telnet', same), finding('cleartext-ftp', same)],
    });
    expect(firstOf([one])).toEqual(['a open-telnet']);
  });

  test('leaves out what the owner chose to leave as it is', () => {
    const one = aDevice({ id: 'a', findings: [finding('open-telnet'), finding('smb1-enabled')] });
    expect(firstOf([one], (device, check) => device === 'a' && check === 'open-telnet')).toEqual([
      'a smb1-enabled',
    ]);
  });

  test('says why it matters, and whom to call first where somebody depends on the device', () => {
    const alarm = aDevice({
      findings: [finding('open-telnet')],
      careAdvice: careAdvice('telecare', undefined),
    });
    const [thing] = homeStanding([alarm], all).first;
    expect(thing?.why.en.length).toBeGreaterThan(20);
    expect(thing?.callFirst?.en).toContain('alarm service');
  });
});

test('what was not answered is counted by what an answer would take, and said in both languages', () => {
  const check = (id: string, result: Result) => ({
    id,
    result,
    proof: 'none' as const,
    reason: { en: '' },
    evidence: [],
  });
  const checks = [
    check('open-telnet', 'pass'),
    check('cleartext-ftp', 'unknown'),
    check('default-password', 'unknown'),
    check('missing-setup-guide', 'unknown'),
    check('setup-burden', 'unknown'),
    check('smb1-enabled', 'not-applicable'),
  ];
  const { unanswered } = homeStanding(
    [aDevice({ guidelines: [{ ...verdict(5, 'pass', 1, 5), checks }] })],
    all,
  );
  expect(unanswered).toMatchObject({ of: 5, answered: 1, closer: 1, owner: 1, maker: 1, silent: 1 });
  expect(unanswered.words.en).toContain('answer 1 of 5 questions');
  expect(unanswered.words.cy).toContain('ateb 1 o 5 cwestiwn');
});

test('a concluded report names the provisions of each check', () => {
  const checks = [
    { id: 'default-password', result: 'pass', proof: 'measured', reason: { en: '' }, evidence: [] },
  ] as const;
  const report = aReport({ devices: [aDevice({ guidelines: [{ ...verdict(1, 'pass', 1, 1), checks }] })] });
  expect(concluded(report, all).devices[0]?.guidelines[0]?.checks[0]?.provisions).toContain('5.1-1');
});
