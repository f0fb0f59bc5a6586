import setupWifiAbsent from '../../../../scanners/guidelines/deletion/setup-wifi-absent.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'setup-wifi-absent', value, proof: 'owner' as const }],
});

testCheck(setupWifiAbsent, {
  fail: 'never',
  weak: 'never',
  pass: [told('yes')],
  unknown: [{}, told('perhaps'), told('no')],
});
