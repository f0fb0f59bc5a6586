import removableMediaRemains from '../../../../scanners/guidelines/deletion/removable-media-remains.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'removable-media-remains', value, proof: 'owner' as const }],
});

testCheck(removableMediaRemains, {
  fail: 'never',
  weak: [told('no')],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
