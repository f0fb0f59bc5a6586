import weakLoginPage from '../../../../scanners/guidelines/input-validation/weak-login-page.ts';
import { httpFront } from '../../../../scanners/probes/http-front.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const cookie = { name: 'sid', httpOnly: false, sameSite: false, secure: false };
const page = (
  headers: Record<string, string>,
  hidden: string[],
  cookies: (typeof cookie)[] = [],
  type = 'password',
) =>
  saw(
    httpFront,
    {
      state: 'open',
      tls: false,
      status: 200,
      path: '/',
      redirects: [],
      challenges: [],
      headers,
      cookies,
      forms: [
        {
          action: '/login',
          method: 'post',
          fields: [
            { name: 'p', type, prefilled: false },
            ...hidden.map((name) => ({ name, type: 'hidden', prefilled: false })),
          ],
        },
      ],
      looseFields: [],
      scripts: 0,
      scriptSources: [],
      bodyLength: 100,
      bodySha256: 'a'.repeat(64),
      complete: true,
      text: '',
    },
    web,
  );

testCheck(weakLoginPage, {
  fail: 'never',
  weak: [{ seen: [page({}, [])] }, { seen: [page({ 'x-frame-options': 'DENY' }, [], [cookie])] }],
  pass: [
    { seen: [page({ 'x-frame-options': 'DENY' }, [])] },
    { seen: [page({ 'content-security-policy': "frame-ancestors 'none'" }, ['csrf_token'], [cookie])] },
  ],
  unknown: [{}, { seen: [page({}, [], [], 'text')] }, { seen: [saw(httpFront, { state: 'silent' }, web)] }],
});
