import { ssdpReply } from '../../../../scanners/discovery/ssdp.ts';
import wpsEnabled from '../../../../scanners/guidelines/attack-surface/wps-enabled.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'wps-enabled', value, proof: 'owner' as const }],
  role: 'gateway' as const,
});
const announces = (kind: 'alive' | 'byebye') =>
  saw(ssdpReply, { kind, st: 'urn:schemas-wifialliance-org:device:WFADevice:1', usn: 'uuid:1', extra: {} });

testCheck(wpsEnabled, {
  fail: [told('pin')],
  weak: [told('button'), { role: 'gateway', seen: [announces('alive')] }],
  pass: [told('off')],
  unknown: [{ role: 'gateway' }, told('yes'), { role: 'gateway', seen: [announces('byebye')] }],
  'not-applicable': [{ identity: { kind: 'light' } }],
});
