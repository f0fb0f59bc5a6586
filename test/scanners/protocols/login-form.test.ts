import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { findLoginForm } from '../../../scanners/protocols/login-form.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const find = (html: string) => findLoginForm(packet(html));
const inputs = '<input name="u"><input type="password" name="p">';
const form = (inner: string, more = '') => `<form method="post" action="/login.cgi"${more}>${inner}</form>`;

test('a form with what it sends along by itself', () => {
  const html = form(
    `<input type="hidden" name="csrf" value="a1">${inputs}<input type="submit" name="go" value="Log in">`,
  );
  expect(find(html)).toEqual({
    action: '/login.cgi',
    account: 'u',
    password: 'p',
    fixed: [
      ['csrf', 'a1'],
      ['go', 'Log in'],
    ],
  });
});

test('a form for a password alone', () => {
  expect(find(form('<input type="password" name="pin">'))).toEqual({
    action: '/login.cgi',
    password: 'pin',
    fixed: [],
  });
});

test.each([
  ['no page', ''],
  ['a second password field', form(`${inputs}<input type="password" name="q">`)],
  ['a field too many', form(`${inputs}<input name="mail">`)],
  ['two forms', form(inputs) + form(inputs)],
  ['a form that a script sends', form(inputs, ' onsubmit="return hash()"')],
  ['a form without a button that submits', form(`${inputs}<button type="button">Log in</button>`)],
  ['an upload', form(inputs, ' enctype="multipart/form-data"')],
  ['a form by GET', `<form action="/login">${inputs}</form>`],
  ['a field outside any form', `${form(inputs)}<input type="password" name="x">`],
  ['a page that makes a password', `<h1>Set a new password</h1>${form(inputs)}`],
  ['a page that makes an account', `<p>Create an administrator account</p>${form(inputs)}`],
  ['a field for a new password', form('<input name="u"><input type="password" name="newPwd">')],
  ['the Wi-Fi', form('<input name="ssid"><input type="password" name="p">')],
  ['an address that does something', `<form method="post" action="/reboot?login">${inputs}</form>`],
  ['no word of a login', `<form method="post" action="/x">${inputs}</form>`],
  [
    'a word of a login in a script only',
    `<form method="post" action="/x">${inputs}</form><script>"log in"</script>`,
  ],
  ['a token that was cut', form(`<input type="hidden" name="v" value="${'a'.repeat(2_000)}">${inputs}`)],
  ['a password without a name', form('<input name="u"><input type="password">')],
])('%s is left alone', (_what, html) => {
  expect(find(html)).toBeUndefined();
});

test('a page of nothing but beginnings of scripts ends', () => {
  expect(find(`${form(inputs)}${'<script '.repeat(8_000)}`)).toBeDefined();
});

testParserProperties('findLoginForm', findLoginForm, [packet(form(inputs))]);
