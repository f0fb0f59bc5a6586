import cloudDependency from '../../../../scanners/guidelines/resilience/cloud-dependency.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(cloudDependency, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'Shelly' } }],
  unknown: [{}, { identity: { manufacturer: 'No Such Maker' } }],
});
