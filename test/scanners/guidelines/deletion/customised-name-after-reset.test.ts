import { mdnsHostname } from '../../../../scanners/discovery/mdns.ts';
import customisedNameAfterReset from '../../../../scanners/guidelines/deletion/customised-name-after-reset.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';

const named = (hostname: string, at = nowForTests + 1) => ({ ...saw(mdnsHostname, { hostname }), at });
const answers = [{ question: 'factory-reset', value: 'done', proof: 'owner' as const }];

testCheck(customisedNameAfterReset, {
  fail: 'never',
  weak: [{ answers, seen: [named('study')], earlier: [named('study', 1)] }],
  pass: [{ answers, seen: [named('HP4A1014')] }],
  unknown: [
    {},
    { answers, seen: [named('study')] },
    { seen: [named('study')], earlier: [named('study', 1)] },
  ],
});
