import check from '../../../../scanners/guidelines/updates/unstated-support-period.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [
    { identity: { manufacturer: 'electriQ' } },
    { identity: { manufacturer: 'Belkin', model: 'Wemo Mini' } },
  ],
  unknown: [{}, { identity: { manufacturer: 'HP', model: 'OfficeJet' } }],
});
