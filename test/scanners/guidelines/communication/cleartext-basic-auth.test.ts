import check from '../../../../scanners/guidelines/communication/cleartext-basic-auth.ts';
import { httpFront } from '../../../../scanners/probes/http-front.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port, sawPage } from '../../../support/web-page.ts';

const asks = (...schemes: readonly string[]) => ({
  status: 401,
  challenges: schemes.map((scheme) => ({ scheme })),
});

testCheck(check, {
  fail: [{ seen: [sawPage(asks('Basic'))] }, { seen: [sawPage(asks('Digest', 'BASIC'))] }],
  weak: [{ seen: [sawPage(asks('Digest'))] }],
  pass: [{ seen: [sawPage()] }],
  unknown: [
    {},
    { seen: [sawPage({ tls: true, ...asks('Basic') })] },
    { seen: [saw(httpFront, { state: 'silent' }, port(80))] },
  ],
});
