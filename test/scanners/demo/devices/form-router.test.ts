import { expect, test } from 'vitest';
import formRouter from '../../../../scanners/demo/devices/form-router.ts';
import httpForm from '../../../../scanners/logins/http-form.ts';
import { served } from '../../../support/served.ts';
import { tryLogin } from '../../../support/try-login.ts';

const door = { title: 'Vigor Login Page', detail: { path: '/', tls: 'false' } };

test.each([
  ['admin', 'accepted'],
  ['a made-up one', 'refused'],
])('the password %s is %s', async (password, outcome) => {
  const { server, harm } = served((host) => formRouter.start(host));
  expect((await tryLogin(httpForm, server, { account: 'admin', password }, door)).outcome).toBe(outcome);
  expect(harm).toEqual([]);
});

test('the maker’s password is refused once another was chosen', async () => {
  let choose: (password: string) => void = () => undefined;
  const { server } = served((host) => {
    const controls = formRouter.start(host);
    choose = (password) => controls.setPassword?.(password);
  });
  choose('otter-42-river');
  expect((await tryLogin(httpForm, server, { account: 'admin', password: 'admin' }, door)).outcome).toBe(
    'refused',
  );
});
