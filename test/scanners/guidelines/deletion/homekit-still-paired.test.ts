import { mdnsService } from '../../../../scanners/discovery/mdns.ts';
import homekitStillPaired from '../../../../scanners/guidelines/deletion/homekit-still-paired.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';

const announces = (sf: string, at = nowForTests + 1) => ({
  ...saw(mdnsService, { type: '_hap._tcp', instance: 'Plug', txt: { sf } }),
  at,
});
const answers = [{ question: 'factory-reset', value: 'done', proof: 'owner' as const }];

testCheck(homekitStillPaired, {
  fail: [{ answers, seen: [announces('0')] }],
  weak: 'never',
  pass: [{ answers, seen: [announces('1')] }],
  unknown: [{ seen: [announces('0')] }, { answers, seen: [announces('0', 1)] }],
  'not-applicable': [{}],
});
