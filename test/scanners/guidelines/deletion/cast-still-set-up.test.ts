import castStillSetUp from '../../../../scanners/guidelines/deletion/cast-still-set-up.ts';
import { castInfo } from '../../../../scanners/probes/cast-info.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';

const cast = (setupState: number, at = nowForTests + 1) => ({
  ...saw(castInfo, {
    state: 'open',
    tls: false,
    status: 200,
    setupState,
    tells: { networkName: false, accessPoint: false, location: false, publicKey: false },
  }),
  at,
});
const answers = [{ question: 'factory-reset', value: 'done', proof: 'owner' as const }];

testCheck(castStillSetUp, {
  fail: [{ answers, seen: [cast(60)] }],
  weak: 'never',
  pass: [{ answers, seen: [cast(11)] }],
  unknown: [{ seen: [cast(60)] }, { answers, seen: [cast(60, 1)] }],
  'not-applicable': [{}],
});
