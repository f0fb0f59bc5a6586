import { expect, test } from 'vitest';
import changePassword from '../../../../scanners/wizards/fixes/change-password.ts';
import { situation } from '../../../support/situation.ts';

const finding = { check: 'default-password', result: 'fail', reason: { en: '' } } as const;

test('ends by checking just what it set out to end', () => {
  const last = changePassword.steps(situation({ finding })).at(-1);
  expect(last).toMatchObject({ kind: 'recheck', checks: ['default-password'] });
});

test('opens the device’s own page by its port, never by an address', () => {
  const change = changePassword.steps(situation({ finding })).find((step) => step.id === 'change');
  expect(change).toMatchObject({ kind: 'do', page: { of: 'device', port: 80, tls: false } });
});

test('who uses the app is led through the app', () => {
  const change = changePassword
    .steps(situation({ finding, answers: { way: 'app' } }))
    .find((step) => step.id === 'change');
  expect(change).not.toHaveProperty('page');
  expect(JSON.stringify(change)).toContain('maker’s app');
});

test('steps keep their ids whatever is answered, so that progress can be saved', () => {
  const ids = (answers: Record<string, string>) =>
    changePassword.steps(situation({ finding, answers })).map((step) => step.id);
  expect(ids({ way: 'app' })).toEqual(ids({}));
});
