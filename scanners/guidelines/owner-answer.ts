/** Checks that only the owner, or a measurement inside a wizard, can answer. */
import type { Subject } from '../core/define.ts';
import type { Judgement, Result } from '../core/model.ts';
import type { Text } from '../core/text.ts';
import { failed, passed, unknown, weak } from './judgement.ts';

interface Answers {
  /** The good answer; the question is always worded so that `yes` is good. */
  readonly yes: Text;
  readonly no: { readonly result: Extract<Result, 'fail' | 'weak' | 'unknown'>; readonly reason: Text };
}

const judgements = { fail: failed, weak, unknown } as const;

/** The answer `yes` or `no` to one question. Nothing else is ever taken for either of them. */
export function judgeYesNo(subject: Subject, question: string, { yes, no }: Answers): readonly Judgement[] {
  const answer = subject.answer(question);
  if (answer?.value === 'yes') return [passed([], yes, answer.proof)];
  if (answer?.value === 'no') return [judgements[no.result]([], no.reason, answer.proof)];
  return [];
}
