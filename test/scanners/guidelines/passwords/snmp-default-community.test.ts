import { loginAttempt } from '../../../../scanners/core/login-facts.ts';
import check from '../../../../scanners/guidelines/passwords/snmp-default-community.ts';
import { snmpSystem } from '../../../../scanners/probes/snmp-system.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const at = { transport: 'udp', port: 161 } as const;
const answers = (community: 'public' | 'private') =>
  saw(snmpSystem, { state: 'open', community, version: '2c' }, at);

const attempt = (outcome: 'accepted' | 'refused' | 'any-password-accepted') =>
  saw(loginAttempt, { protocol: 'snmp', account: '', outcome }, at);

testCheck(check, {
  fail: [
    { seen: [answers('private')] },
    { seen: [answers('public'), attempt('accepted')] },
    { seen: [answers('public'), attempt('any-password-accepted')] },
  ],
  weak: [{ seen: [answers('public')] }, { seen: [answers('public'), attempt('refused')] }],
  pass: [{ seen: [saw(snmpSystem, { state: 'closed' }, at)] }],
  unknown: [{}, { seen: [saw(snmpSystem, { state: 'silent' }, at)] }],
});
