import missingDeletionInstructions from '../../../../scanners/guidelines/deletion/missing-deletion-instructions.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(missingDeletionInstructions, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'Synology', kind: 'nas' } }],
  unknown: [{}, { identity: { manufacturer: 'No Such Maker' } }],
});
