import { expect, test } from 'vitest';
import { makerSecurityTxt } from '../../../../scanners/core/maker-facts.ts';
import { vendors } from '../../../../scanners/generated/vendors.ts';
import check from '../../../../scanners/guidelines/disclosure/missing-security-txt.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';

const of = (state: 'valid' | 'absent') =>
  vendors
    .filter(({ securityTxt }) => securityTxt?.state === state && securityTxt.expires === undefined)
    .slice(0, 2)
    .map(({ name }) => ({ identity: { manufacturer: name } }));

const [known] = of('valid');
const live = (state: 'valid' | 'expired' | 'absent' | 'unclear', expires?: string) => ({
  ...known,
  seen: [saw(makerSecurityTxt, { domain: 'maker.test', state, ...(expires && { expires }) })],
});

testCheck(check, {
  fail: 'never',
  weak: [live('expired', '2026-01-01T00:00:00.000Z')],
  pass: [...of('valid'), live('valid', '2027-01-01T00:00:00.000Z'), live('unclear')],
  unknown: [{}, { identity: { manufacturer: 'Nobody Ltd' } }, ...of('absent'), live('absent')],
});

test('what the maker said today comes before what we hold, with its own date', () => {
  const { result } = judged(check, live('expired', '2026-01-01T00:00:00.000Z'));
  expect(result.proof).toBe('manufacturer');
  expect(result.reason.en).toContain('ran out on 2026-01-01');
});
