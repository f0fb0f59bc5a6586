import unreviewedPrivacySettings from '../../../../scanners/guidelines/personal-data/unreviewed-privacy-settings.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'unreviewed-privacy-settings', value, proof: 'owner' as const }],
});

testCheck(unreviewedPrivacySettings, {
  fail: 'never',
  weak: [told('no')],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
