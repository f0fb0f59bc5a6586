import missingPrivacyNotice from '../../../../scanners/guidelines/personal-data/missing-privacy-notice.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(missingPrivacyNotice, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'Google' } }],
  unknown: [{}, { identity: { manufacturer: 'No Such Maker' } }],
});
