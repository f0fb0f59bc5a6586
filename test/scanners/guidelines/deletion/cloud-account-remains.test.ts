import cloudAccountRemains from '../../../../scanners/guidelines/deletion/cloud-account-remains.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'cloud-account-remains', value, proof: 'owner' as const }],
});

testCheck(cloudAccountRemains, {
  fail: [told('no')],
  weak: 'never',
  pass: [told('yes')],
  unknown: [{}, told('waiting')],
});
