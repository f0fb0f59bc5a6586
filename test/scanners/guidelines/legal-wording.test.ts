import { expect, test } from 'vitest';
import type { Kind } from '../../../scanners/core/model.ts';
import { failed } from '../../../scanners/guidelines/judgement.ts';
import { isOlderThanLaw, withLaw } from '../../../scanners/guidelines/legal-wording.ts';
import { anyCheck } from '../../support/any-check.ts';
import { judged } from '../../support/subject.ts';

const check = anyCheck({
  applies: (subject) => !isOlderThanLaw(subject),
  judge: (subject) => [failed([], withLaw(subject, { en: 'No.' }))],
});
const bought = (value: string | undefined, kind: Kind = 'camera') => ({
  identity: { kind },
  answers: value === undefined ? [] : [{ question: 'purchase-date', value, proof: 'owner' as const }],
});

test.each([
  ['the day on which the law began', bought('2024-04-29'), true],
  ['a later day', bought('2026-01-02'), true],
  ['no day', bought(undefined), false],
  ['something that is no day', bought('last year'), false],
  ['a kind that the law leaves out', bought('2026-01-02', 'computer'), false],
])('speaks of the law: %s', (_, pretend, law) => {
  expect(judged(check, pretend).result.reason.en.includes('UK law asks')).toBe(law);
});

test('what was bought before is not bound', () => {
  expect(judged(check, bought('2024-04-28')).result.result).toBe('not-applicable');
  expect(judged(check, bought(undefined)).result.result).toBe('fail');
});
