import check from '../../../../scanners/guidelines/disclosure/missing-disclosure-policy.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'Netgear' } }],
  unknown: [{}, { identity: { manufacturer: 'Nobody Ltd' } }, { identity: { manufacturer: 'HP' } }],
});
