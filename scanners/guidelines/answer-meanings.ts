import type { Subject } from '../core/define.ts';
import type { Judgement, Result } from '../core/model.ts';
import type { Text } from '../core/text.ts';
import { failed, passed, unknown, weak } from './judgement.ts';

/** What an answer to a question comes to, by the answer's value. */
export type Meanings = Readonly<
  Record<string, readonly [result: Exclude<Result, 'not-applicable'>, reason: Text]>
>;

const judgements = { pass: passed, weak, fail: failed } as const;

/**
 * Judges by the owner's newest answer to a question, or by what a wizard measured, with that answer's proof.
 * A value that the meanings do not name counts as no answer.
 */
export function judgeAnswer(
  { answer }: Pick<Subject, 'answer'>,
  question: string,
  meanings: Meanings,
): readonly Judgement[] {
  const given = answer(question);
  if (!given || !Object.hasOwn(meanings, given.value)) return [];
  const [result, reason] = meanings[given.value] ?? [];
  if (!result || !reason) return [];
  return [result === 'unknown' ? unknown([], reason) : judgements[result]([], reason, given.proof)];
}
