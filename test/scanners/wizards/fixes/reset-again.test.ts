import { expect, test } from 'vitest';
import resetAgain from '../../../../scanners/wizards/fixes/reset-again.ts';
import { situation } from '../../../support/situation.ts';

const stepsFor = (check: string) =>
  resetAgain.steps(situation({ finding: { check, result: 'fail', reason: { en: '' } } }));

test.each(resetAgain.fixes)('ends by checking %s again', (check) => {
  expect(stepsFor(check).at(-1)).toMatchObject({ kind: 'recheck', checks: [check] });
});

test('the reset is kept, so that only what was seen since then counts', () => {
  const reset = stepsFor('cast-still-set-up').find(({ id }) => id === 'reset');
  expect(reset).toMatchObject({ records: { question: 'factory-reset', as: { done: 'done' } } });
});

test.each([
  ['removable-media-remains', 1],
  ['cloud-account-remains', 1],
  ['cast-still-set-up', 0],
])('asks the owner only where nothing can be seen: %s', (check, words) => {
  expect(stepsFor(check).filter(({ kind }) => kind === 'ask')).toHaveLength(words);
});
