import { expect, test } from 'vitest';
import { judgeYesNo } from '../../../scanners/guidelines/owner-answer.ts';
import { anyCheck } from '../../support/any-check.ts';
import { judged } from '../../support/subject.ts';

const words = { en: 'x' };
const check = anyCheck({
  judge: (subject) => judgeYesNo(subject, 'question', { yes: words, no: { result: 'weak', reason: words } }),
});

test.each([
  ['yes', 'owner', 'pass', 'owner'],
  ['yes', 'measured', 'pass', 'measured'],
  ['no', 'owner', 'weak', 'owner'],
  ['maybe', 'owner', 'unknown', 'none'],
  ['', 'owner', 'unknown', 'none'],
] as const)('%s, known from %s', (value, from, result, proof) => {
  const answers = [{ question: 'question', value, proof: from }];
  expect(judged(check, { answers }).result).toMatchObject({ result, proof });
});

test('an answer to another question is none', () => {
  const answers = [{ question: 'other', value: 'yes', proof: 'owner' as const }];
  expect(judged(check, { answers }).result.result).toBe('unknown');
});
