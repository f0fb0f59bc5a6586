import check from '../../../../scanners/guidelines/passwords/snmp-default-community.ts';
import { snmpSystem } from '../../../../scanners/probes/snmp-system.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const at = { transport: 'udp', port: 161 } as const;
const answers = (community: 'public' | 'private') =>
  saw(snmpSystem, { state: 'open', community, version: '2c' }, at);

testCheck(check, {
  fail: [{ seen: [answers('private')] }],
  weak: [{ seen: [answers('public')] }],
  pass: [{ seen: [saw(snmpSystem, { state: 'closed' }, at)] }],
  unknown: [{}, { seen: [saw(snmpSystem, { state: 'silent' }, at)] }],
});
