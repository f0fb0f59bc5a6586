import check from '../../../../scanners/guidelines/disclosure/missing-response-times.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'TP-Link' } }],
  unknown: [{}, { identity: { manufacturer: 'Nobody Ltd' } }, { identity: { manufacturer: 'HP' } }],
});
