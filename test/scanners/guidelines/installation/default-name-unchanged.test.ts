import defaultNameUnchanged from '../../../../scanners/guidelines/installation/default-name-unchanged.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(defaultNameUnchanged, {
  fail: 'never',
  weak: 'never',
  pass: [{ hostnames: ['kitchen-printer.local'] }],
  unknown: [{}, { hostnames: ['HP4A1014.local'] }],
});
