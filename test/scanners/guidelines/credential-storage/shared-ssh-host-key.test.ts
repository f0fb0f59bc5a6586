import { mdnsHostname } from '../../../../scanners/discovery/mdns.ts';
import check from '../../../../scanners/guidelines/credential-storage/shared-ssh-host-key.ts';
import { sshHostKey } from '../../../../scanners/probes/ssh-host-key.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const key = (digit: string) =>
  saw(sshHostKey, { state: 'open', type: 'ssh-ed25519', sha256: digit.repeat(64) }, port(22));
const other = (digit: string) => ({ ...key(digit), device: 'other' });
const name = { ...saw(mdnsHostname, { hostname: 'pi.local' }), device: 'other' };

testCheck(check, {
  fail: [{ seen: [key('a')], others: [other('a')] }],
  weak: 'never',
  pass: [{ seen: [key('a')], others: [other('b')] }],
  unknown: [{}, { seen: [key('a')] }, { seen: [key('a')], others: [other('a'), name], hostnames: ['Pi'] }],
});
