import { expect, test } from 'vitest';
import { judgeAnswer, type Meanings } from '../../../scanners/guidelines/answer-meanings.ts';

const meanings: Meanings = {
  yes: ['pass', { en: 'Good.' }],
  no: ['fail', { en: 'Bad.' }],
  perhaps: ['unknown', { en: 'Unsure.' }],
};
const told = (value: string, proof: 'owner' | 'measured') => ({
  answer: () => ({ question: 'question', value, at: 0, proof }),
});

test.each([
  ['yes', 'owner', [{ result: 'pass', proof: 'owner', reason: { en: 'Good.' }, evidence: [] }]],
  ['no', 'measured', [{ result: 'fail', proof: 'measured', reason: { en: 'Bad.' }, evidence: [] }]],
  ['perhaps', 'owner', [{ result: 'unknown', proof: 'none', reason: { en: 'Unsure.' }, evidence: [] }]],
  ['constructor', 'owner', []],
] as const)('%s, by %s', (value, proof, expected) => {
  expect(judgeAnswer(told(value, proof), 'question', meanings)).toEqual(expected);
});

test('no answer is no judgement', () => {
  expect(judgeAnswer({ answer: () => undefined }, 'question', meanings)).toEqual([]);
});
