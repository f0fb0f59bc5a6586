import { expect, test } from 'vitest';
import dnsRebinding from '../../../../scanners/guidelines/attack-surface/dns-rebinding.ts';
import unvalidatedHostHeader from '../../../../scanners/guidelines/input-validation/unvalidated-host-header.ts';
import { foreignHost } from '../../../../scanners/probes/foreign-host.ts';
import { saw } from '../../../support/observations.ts';
import { judgedBy, testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const answerTo = (foreignStatus: number, gives: 'data' | 'page' | 'login' | 'nothing') =>
  saw(
    foreignHost,
    { state: 'open', path: '/', ownStatus: 200, foreignStatus, sameBody: foreignStatus === 200, gives },
    web,
  );

testCheck(unvalidatedHostHeader, {
  fail: [{ seen: [answerTo(200, 'data')] }],
  weak: [{ seen: [answerTo(200, 'login')] }],
  pass: [{ seen: [answerTo(421, 'data')] }],
  unknown: [{}, { seen: [answerTo(200, 'page')] }, { seen: [saw(foreignHost, { state: 'silent' }, web)] }],
});

test('what DNS rebinding tells already is told once', () => {
  const device = { seen: [answerTo(200, 'data')] };
  const { guidelines, findings } = judgedBy([unvalidatedHostHeader, dnsRebinding], device);
  expect(findings.map(({ check }) => check)).toEqual(['dns-rebinding']);
  expect(guidelines.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
});
