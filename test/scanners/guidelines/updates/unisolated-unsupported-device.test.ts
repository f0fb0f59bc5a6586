import check from '../../../../scanners/guidelines/updates/unisolated-unsupported-device.ts';
import { testCheck } from '../../../support/subject.ts';

const wemo = { manufacturer: 'Belkin', model: 'Wemo Mini' };
const said = (value: string) => ({
  identity: wemo,
  answers: [{ question: 'unisolated-unsupported-device', value, proof: 'measured' as const }],
});

testCheck(check, {
  fail: 'never',
  weak: [said('no')],
  pass: [said('yes')],
  unknown: [{ identity: wemo }, {}],
  'not-applicable': [{ ...said('no'), now: Date.parse('2025-01-01') }],
});
