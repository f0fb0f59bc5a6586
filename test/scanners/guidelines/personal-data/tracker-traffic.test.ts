import trackerTraffic from '../../../../scanners/guidelines/personal-data/tracker-traffic.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'tracker-traffic', value, proof: 'owner' as const }],
});

testCheck(trackerTraffic, {
  fail: 'never',
  weak: [told('many')],
  pass: [told('few')],
  unknown: [{}, told('no-list'), told('21')],
});
