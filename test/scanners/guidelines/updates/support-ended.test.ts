import check from '../../../../scanners/guidelines/updates/support-ended.ts';
import { testCheck } from '../../../support/subject.ts';

const wemo = { identity: { manufacturer: 'Belkin', model: 'Wemo Mini' } };
const printer = { identity: { manufacturer: 'HP', model: 'OfficeJet' } };
const bought = (value: string) => [{ question: 'purchase-date', value, proof: 'owner' as const }];

testCheck(check, {
  fail: [wemo, { identity: { manufacturer: 'D-Link', model: 'DNS-320L' } }],
  weak: [
    { ...wemo, now: Date.parse('2025-12-01') },
    { identity: { manufacturer: 'Philips Hue', model: 'BSB001' } },
    { ...printer, answers: bought('2020-01-01') },
  ],
  pass: [{ ...wemo, now: Date.parse('2025-01-01') }],
  unknown: [{}, printer, { ...printer, answers: bought('2026-01-01') }],
});
