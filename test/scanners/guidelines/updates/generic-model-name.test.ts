import check from '../../../../scanners/guidelines/updates/generic-model-name.ts';
import { testCheck } from '../../../support/subject.ts';

const labelled = (model: string, value: string) => ({
  identity: { model },
  answers: [{ question: 'model-on-label', value, proof: 'owner' as const }],
});

testCheck(check, {
  fail: 'never',
  weak: [
    { identity: { model: 'IPCamera' } },
    { identity: { model: 'Wi-Fi Router' } },
    labelled('HS110', 'HS100'),
  ],
  pass: [labelled('HS110(UK)', 'hs110 uk')],
  unknown: [{}, { identity: { model: 'DS220+' } }],
});
