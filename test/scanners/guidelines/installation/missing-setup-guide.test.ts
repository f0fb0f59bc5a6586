import missingSetupGuide from '../../../../scanners/guidelines/installation/missing-setup-guide.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(missingSetupGuide, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'HP' } }],
  unknown: [{}, { identity: { manufacturer: 'No Such Maker' } }],
});
