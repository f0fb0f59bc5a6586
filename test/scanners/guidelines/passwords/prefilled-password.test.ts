import check from '../../../../scanners/guidelines/passwords/prefilled-password.ts';
import { exposedSecrets } from '../../../../scanners/probes/exposed-secrets.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { field, form, port, sawPage } from '../../../support/web-page.ts';

const hint = { kind: 'default-password-hint' as const, context: 'default password: ▮▮▮', certain: false };

testCheck(check, {
  fail: [
    { seen: [sawPage({ forms: [form(field('password', 'pwd', true))] })] },
    { seen: [sawPage({ looseFields: [field('password', 'pwd', true)] })] },
  ],
  weak: [{ seen: [saw(exposedSecrets, { state: 'open', secrets: [hint], looked: 1 }, port(80))] }],
  pass: [{ seen: [sawPage({ forms: [form(field('text', 'user', true), field('password'))] })] }],
  unknown: [{}, { seen: [sawPage()] }],
});
