import { expect, test } from 'vitest';
import cleanInfection from '../../../../scanners/wizards/fixes/clean-infection.ts';
import { situation } from '../../../support/situation.ts';

const finding = { check: 'compromise-indicator-port', result: 'fail', reason: { en: '' } } as const;

test('looks again at once, and once more a day later', () => {
  const steps = cleanInfection.steps(situation({ finding }));
  expect(steps.map(({ kind }) => kind)).toEqual([
    'explain',
    'do',
    'do',
    'ask',
    'recheck',
    'choose',
    'recheck',
  ]);
  expect(steps.at(-2)).toMatchObject({ options: [{ laterDays: 1 }, { id: 'now' }] });
});

test('wipes by the maker’s own steps where they are known', () => {
  const { device } = situation();
  const ezviz = { ...device, identity: { ...device.identity, manufacturer: 'EZVIZ', model: 'CS-H6c' } };
  const reset = cleanInfection.steps(situation({ device: ezviz })).find(({ id }) => id === 'reset');
  expect(JSON.stringify(reset)).toContain('10 seconds');
});

test('the owner’s word is kept for the check that reads it', () => {
  const word = cleanInfection.steps(situation({ finding })).find(({ id }) => id === 'word');
  expect(word).toMatchObject({ question: 'unresolved-infection', settles: true });
});
