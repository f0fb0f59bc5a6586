import { expect, test } from 'vitest';
import noVendorAlerts from '../../../../scanners/guidelines/telemetry/no-vendor-alerts.ts';
import { judged, testCheck } from '../../../support/subject.ts';

testCheck(noVendorAlerts, {
  fail: 'never',
  weak: 'never',
  // Needs a statement on a maker’s own page, and the knowledge base holds none yet.
  pass: 'never',
  unknown: [{}, { identity: { manufacturer: 'Google' } }],
});

test('a page that is not the maker’s own is told as a hint', () => {
  const { result } = judged(noVendorAlerts, { identity: { manufacturer: 'Google' } });
  expect(result.reason.en).toContain('Google');
});
