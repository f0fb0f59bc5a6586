import { mdnsService } from '../../../../scanners/discovery/mdns.ts';
import identifierSurvivesReset from '../../../../scanners/guidelines/deletion/identifier-survives-reset.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';

const announces = (id: string, at = nowForTests + 1) => ({
  ...saw(mdnsService, { type: '_hap._tcp', instance: 'Plug', txt: { id } }),
  at,
});
const answers = [{ question: 'factory-reset', value: 'done', proof: 'owner' as const }];

testCheck(identifierSurvivesReset, {
  fail: 'never',
  weak: [{ answers, seen: [announces('AA:BB')], earlier: [announces('AA:BB', 1)] }],
  pass: [{ answers, seen: [announces('CC:DD')], earlier: [announces('AA:BB', 1)] }],
  unknown: [
    {},
    { answers, seen: [announces('AA:BB')] },
    // The look before this one was after the reset as well.
    { answers, seen: [announces('CC:DD', nowForTests + 9)], earlier: [announces('CC:DD')] },
    { seen: [announces('AA:BB')], earlier: [announces('AA:BB', 1)] },
  ],
});
