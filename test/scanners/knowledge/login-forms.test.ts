import { expect, test } from 'vitest';
import { knownLoginForms } from '../../../scanners/knowledge/login-forms.ts';
import { isPlainPath } from '../../../scanners/net/safe-paths.ts';

test.each(knownLoginForms.map((form) => [form.id, form] as const))(
  '%s',
  (_id, { page, form, inside, source }) => {
    expect([page, form.action, inside].every(isPlainPath)).toBe(true);
    expect(form.password).not.toBe('');
    expect(new URL(source).protocol).toBe('https:');
  },
);

test('every id stands once', () => {
  expect(new Set(knownLoginForms.map(({ id }) => id)).size).toBe(knownLoginForms.length);
});

test.each([
  ['NETGEAR GS108Ev3', 'password', 'netgear-plus-switch'],
  ['NETGEAR Router R7000', 'password', undefined],
  ['Residential Gateway', 'password_login', 'cisco-docsis-gateway'],
  ['Residential Gateway', 'pass', undefined],
])('%s with a field %s is %s', (title, name, id) => {
  const page = { title, forms: [], looseFields: [{ name, type: 'password' }] };
  expect(knownLoginForms.find((form) => form.fits(page))?.id).toBe(id);
});
