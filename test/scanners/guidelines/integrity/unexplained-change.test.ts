import unexplainedChange from '../../../../scanners/guidelines/integrity/unexplained-change.ts';
import { sshHostKey } from '../../../../scanners/probes/ssh-host-key.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const key = (letter: string) =>
  saw(
    sshHostKey,
    { state: 'open', type: 'ssh-ed25519', sha256: letter.repeat(64) },
    { transport: 'tcp', port: 22 },
  );

testCheck(unexplainedChange, {
  fail: 'never',
  weak: [{ seen: [key('b')], earlier: [key('a')] }],
  pass: [
    { seen: [key('a')], earlier: [key('a')] },
    {
      seen: [key('b')],
      earlier: [key('a')],
      answers: [{ question: 'unexplained-change', value: 'explained', proof: 'owner' }],
    },
  ],
  unknown: [{}, { seen: [key('a')] }, { earlier: [key('a')] }],
});
