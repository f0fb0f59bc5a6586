import { vendors } from '../../../../scanners/generated/vendors.ts';
import check from '../../../../scanners/guidelines/disclosure/missing-security-txt.ts';
import { testCheck } from '../../../support/subject.ts';

const of = (state: 'valid' | 'expired' | 'absent') =>
  vendors
    .filter(({ securityTxt }) => securityTxt?.state === state && securityTxt.expires === undefined)
    .slice(0, 2)
    .map(({ name }) => ({ identity: { manufacturer: name } }));
const expired = of('expired');

testCheck(check, {
  fail: 'never',
  weak: expired.length > 0 ? expired : 'never',
  pass: of('valid'),
  unknown: [{}, { identity: { manufacturer: 'Nobody Ltd' } }, ...of('absent')],
});
