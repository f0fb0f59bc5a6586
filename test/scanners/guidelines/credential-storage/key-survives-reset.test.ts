import check from '../../../../scanners/guidelines/credential-storage/key-survives-reset.ts';
import { sshHostKey } from '../../../../scanners/probes/ssh-host-key.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';

const said = (value: string) => ({
  answers: [{ question: 'key-survives-reset', value, proof: 'owner' as const }],
});
const answers = [{ question: 'factory-reset', value: 'done', proof: 'owner' as const }];
const key = (digit: string, at: number) => ({
  ...saw(sshHostKey, { state: 'open', type: 'ssh-ed25519', sha256: digit.repeat(64) }),
  at,
});
const before = 1;
const since = nowForTests + 1;

testCheck(check, {
  fail: 'never',
  weak: [said('no'), { answers, seen: [key('a', since)], earlier: [key('a', before)] }],
  pass: [said('yes'), { answers, seen: [key('b', since)], earlier: [key('a', before)] }],
  unknown: [
    {},
    said('later'),
    { seen: [key('b', since)], earlier: [key('a', before)] },
    // The look before this one was after the reset as well.
    { answers, seen: [key('b', since + 9)], earlier: [key('b', since)] },
  ],
});
