import { describe, expect, test } from 'vitest';
import { readHarmLines } from './harm.ts';
import { linkLocalOf } from './matching.ts';
import { scoreReport } from './score.ts';
import { exitCode, scoreTable } from './score-table.ts';
import type { ScoredDevice, ScoredReport } from './scored-report.ts';
import type { LabTruth } from './truth.ts';

const camera: LabTruth = {
  id: 'camera',
  addresses: ['192.168.77.10'],
  macs: ['18:80:25:00:00:01'],
  kind: 'camera',
  manufacturer: 'Hikvision',
  firmware: 'V5.3.6',
  tcp: [80],
  findings: [{ check: 'default-password', result: 'fail', port: 80 }],
  shows: 'answers',
};
const bulb: LabTruth = {
  ...camera,
  id: 'bulb',
  addresses: ['192.168.77.11'],
  macs: ['44:4f:8e:00:00:02'],
  kind: 'light',
  manufacturer: 'WiZ',
  findings: [],
};
const clean: LabTruth = {
  ...bulb,
  id: 'clean',
  addresses: ['192.168.77.12'],
  macs: ['ac:cc:8e:00:00:03'],
  clean: true,
};

const said = (device: Partial<ScoredDevice>): ScoredDevice => ({
  id: 'x',
  addresses: ['192.168.77.10'],
  kind: 'camera',
  kindConfidence: 0.9,
  manufacturer: 'Hikvision Digital',
  firmware: 'V5.3.6 build 160226',
  services: [],
  findings: [{ check: 'default-password', result: 'fail', proof: 'measured', service: { port: 80 } }],
  attempts: [],
  ...device,
});
const report = (...devices: ScoredDevice[]): ScoredReport => ({ format: 'homelatch-report', devices });
const score = (devices: ScoredDevice[], truth: LabTruth[]) => scoreReport(report(...devices), truth, []);

describe('scoreReport', () => {
  test('gives a true report full marks', () => {
    const { recall, precision, manufacturer, kind, firmware, findings, falseFindings } = score(
      [said({})],
      [camera],
    );
    expect(
      [recall, precision, manufacturer, kind, firmware, findings].map(({ right, of }) => [right, of]),
    ).toEqual(Array(6).fill([1, 1]));
    expect(falseFindings).toEqual([]);
  });

  test('does not count this computer', () => {
    expect(
      score([said({}), said({ addresses: ['192.168.77.2'], role: 'this-computer' })], [camera]).precision,
    ).toMatchObject({ right: 1, of: 1 });
  });

  test('counts what is missing, what does not exist and what is reported twice', () => {
    const result = score(
      [said({}), said({ addresses: [], mac: camera.macs[0] }), said({ addresses: ['192.168.77.99'] })],
      [camera, bulb],
    );
    expect([result.recall.right, result.recall.wrong]).toEqual([1, ['bulb (192.168.77.11, answers)']]);
    expect(result.precision.wrong).toEqual([
      '192.168.77.99 does not exist',
      'camera is reported twice, also as 18:80:25:00:00:01',
    ]);
  });

  test('counts two devices reported as one', () => {
    const { precision } = score([said({ addresses: ['192.168.77.10', '192.168.77.11'] })], [camera, bulb]);
    expect(precision.wrong).toEqual(['camera and bulb are reported as one']);
  });

  test('a default password where there is none is false', () => {
    const wrong = said({ addresses: ['192.168.77.11'], kind: 'light' });
    const result = score([said({}), wrong], [camera, bulb]);
    expect([result.falseDefaultPasswords, exitCode(result)]).toEqual([
      ['bulb default-password on 80: fail'],
      1,
    ]);
  });

  test('a clean device must have no measured finding at all', () => {
    const finding = { check: 'wrong-clock', result: 'weak', proof: 'measured' } as const;
    const paper = { check: 'support-ended', result: 'fail', proof: 'manufacturer' } as const;
    const device = said({ addresses: ['192.168.77.12'], findings: [finding, paper] });
    expect(score([device], [clean]).falseFindings).toEqual(['clean wrong-clock: weak']);
  });

  test('a wrong result is not a found finding', () => {
    const weak = said({ findings: [{ check: 'default-password', result: 'weak', proof: 'measured' }] });
    expect(score([weak], [camera]).findings.wrong).toEqual([
      'camera default-password on 80: weak, should be fail',
    ]);
  });

  test.each([
    [0.9, ['camera is a camera, said to be a printer (0.9)']],
    [0.6, []],
  ])('a wrong kind with confidence %d', (kindConfidence, expected) => {
    expect(score([said({ kind: 'printer', kindConfidence })], [camera]).sureAndWrong).toEqual(expected);
  });

  test('harm fails the run and is printed', () => {
    const harm = readHarmLines(
      'printer',
      '{"kind":"raw-print-bytes","amount":7,"detail":"port 9100"}\nbroken\n',
    );
    const result = scoreReport(report(said({})), [camera], harm);
    expect([exitCode(result), scoreTable(result)]).toEqual([
      1,
      expect.stringContaining('printer raw-print-bytes 7: port 9100'),
    ]);
  });
});

test('the link-local address of a hardware address', () => {
  expect(linkLocalOf('18:80:25:4a:10:01')).toBe('fe80::1a80:25ff:fe4a:1001');
});
