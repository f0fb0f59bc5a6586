import unstatedSecureBoot from '../../../../scanners/guidelines/integrity/unstated-secure-boot.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(unstatedSecureBoot, {
  fail: 'never',
  weak: 'never',
  // Needs a statement on a maker’s own page, and the knowledge base holds none yet.
  pass: 'never',
  unknown: [{}, { identity: { manufacturer: 'Google' } }],
});
