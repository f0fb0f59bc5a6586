import { neighbourEntry } from '../../../../scanners/discovery/neighbour-sweep.ts';
import addressConflict from '../../../../scanners/guidelines/resilience/address-conflict.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const mac = (last: string) =>
  saw(neighbourEntry, { mac: `02:00:00:00:00:${last}`, interface: 'eth0', state: 'present' });

testCheck(addressConflict, {
  fail: 'never',
  weak: [{ seen: [mac('01'), mac('02')] }],
  pass: [{ seen: [mac('01'), mac('01')] }],
  unknown: [{}],
});
