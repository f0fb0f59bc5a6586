import openResolverCheck from '../../../../scanners/guidelines/attack-surface/open-resolver.ts';
import { openResolver } from '../../../../scanners/probes/open-resolver.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const dns = { transport: 'udp', port: 53 } as const;

testCheck(openResolverCheck, {
  fail: 'never',
  weak: [{ seen: [saw(openResolver, { state: 'open', answers: true, recursion: true }, dns)] }],
  pass: [{ seen: [saw(openResolver, { state: 'open', answers: false, recursion: false }, dns)] }],
  unknown: [{}, { seen: [saw(openResolver, { state: 'silent' }, dns)] }],
  'not-applicable': [{ role: 'gateway' }, { dnsServers: ['192.168.1.50'] }],
});
