import { neighbourEntry } from '../../../../scanners/discovery/neighbour-sweep.ts';
import gatewayImpersonation from '../../../../scanners/guidelines/integrity/gateway-impersonation.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const mac = (last: string) =>
  saw(neighbourEntry, { mac: `02:00:00:00:00:${last}`, interface: 'eth0', state: 'present' });

testCheck(gatewayImpersonation, {
  fail: [{ role: 'gateway', seen: [mac('01')], earlier: [mac('01'), mac('02')] }],
  weak: [{ role: 'gateway', seen: [mac('02')], earlier: [mac('01')] }],
  pass: [{ role: 'gateway', seen: [mac('01')], earlier: [mac('01')] }],
  unknown: [{ role: 'gateway' }, { role: 'gateway', seen: [mac('01')] }],
  'not-applicable': [{}],
});
