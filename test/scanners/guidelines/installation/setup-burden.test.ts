import setupBurden from '../../../../scanners/guidelines/installation/setup-burden.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(setupBurden, {
  fail: 'never',
  weak: 'never',
  pass: 'never',
  unknown: [{}, { answers: [{ question: 'setup-burden', value: 'easy', proof: 'owner' }] }],
});
