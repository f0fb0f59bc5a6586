import check from '../../../../scanners/guidelines/communication/cleartext-login-form.ts';
import { testCheck } from '../../../support/subject.ts';
import { field, form, sawPage } from '../../../support/web-page.ts';

const login = { forms: [form(field('text', 'user'), field('password'))] };
const camera = { kind: 'camera' } as const;

testCheck(check, {
  fail: [
    { seen: [sawPage(login)], identity: { kind: 'router' } },
    { seen: [sawPage({ looseFields: [field('password')] })], identity: camera },
  ],
  weak: [
    { seen: [sawPage(login)], identity: { kind: 'telecare' } },
    { seen: [sawPage(login)], identity: { ...camera, manufacturer: 'Hikvision' } },
    { seen: [sawPage(login)], identity: { kind: 'router', manufacturer: 'AVM' } },
  ],
  pass: [
    { seen: [sawPage({ tls: true, ...login })], identity: camera },
    { seen: [sawPage({ status: 302, redirects: ['https://192.168.1.50/'] })], identity: camera },
  ],
  unknown: [
    {},
    { seen: [sawPage({ scripts: 3 })], identity: camera },
    { seen: [sawPage({ ...login, status: 404 })], identity: camera },
  ],
});
