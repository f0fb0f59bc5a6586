import decoyConnection from '../../../../scanners/guidelines/integrity/decoy-connection.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(decoyConnection, {
  fail: 'never',
  weak: 'never',
  pass: 'never',
  unknown: [{}],
});
