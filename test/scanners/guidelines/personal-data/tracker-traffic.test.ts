import trackerTraffic from '../../../../scanners/guidelines/personal-data/tracker-traffic.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'tracker-traffic', value, proof: 'measured' as const }],
});

testCheck(trackerTraffic, {
  fail: 'never',
  weak: [told('21'), told('100')],
  pass: [told('0'), told('20')],
  unknown: [{}, told('many'), told('900')],
});
