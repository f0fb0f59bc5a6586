import check from '../../../../scanners/guidelines/updates/unreadable-firmware-version.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { firmware: '1.2.3', evidence: ['o1'] } }],
  unknown: [{}, { identity: { evidence: ['o1'] } }],
});
