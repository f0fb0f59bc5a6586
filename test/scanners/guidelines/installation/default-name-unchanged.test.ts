import defaultNameUnchanged from '../../../../scanners/guidelines/installation/default-name-unchanged.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(defaultNameUnchanged, {
  fail: 'never',
  weak: 'never',
  pass: [{ hostnames: ['Annas-iPad.local'] }],
  unknown: [
    {},
    { hostnames: ['HP4A1014.local'] },
    { hostnames: ['PS5-1A2B3C'] },
    { hostnames: ['SolarEdge-Inverter'] },
  ],
});
