import unsegmentedRiskyDevice from '../../../../scanners/guidelines/installation/unsegmented-risky-device.ts';
import { testCheck } from '../../../support/subject.ts';

const forsaken = { manufacturer: 'Edimax', model: 'IC-7100', firmware: '1.0' };

testCheck(unsegmentedRiskyDevice, {
  fail: 'never',
  weak: [{ identity: forsaken }],
  pass: [
    { identity: forsaken, answers: [{ question: 'unsegmented-risky-device', value: 'yes', proof: 'owner' }] },
  ],
  unknown: [{}, { identity: { manufacturer: 'No Such Maker' } }],
});
