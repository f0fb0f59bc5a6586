import decoyConnection from '../../../../scanners/guidelines/integrity/decoy-connection.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'decoy-connection', value, proof: 'measured' as const }],
});

testCheck(decoyConnection, {
  fail: [told('scanned')],
  weak: 'never',
  pass: [told('quiet')],
  unknown: [{}, told('touched')],
});
