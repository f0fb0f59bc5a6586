import check from '../../../../scanners/guidelines/updates/missing-statement-of-compliance.ts';
import { testCheck } from '../../../support/subject.ts';

const bought = (value: string) => [{ question: 'purchase-date', value, proof: 'owner' as const }];

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'TP-Link' } }],
  unknown: [{}, { identity: { manufacturer: 'HP' }, answers: bought('2025-01-01') }],
  'not-applicable': [{ identity: { manufacturer: 'HP' }, answers: bought('2023-01-01') }],
});
