import newDevice from '../../../../scanners/guidelines/telemetry/new-device.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(newDevice, {
  fail: 'never',
  weak: [{ seenBefore: false }],
  pass: [
    { seenBefore: true },
    { seenBefore: false, answers: [{ question: 'new-device', value: 'mine', proof: 'owner' }] },
  ],
  unknown: [{}],
});
