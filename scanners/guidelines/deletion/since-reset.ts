import type { Subject } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';

/**
 * What was seen since the owner said that the device had been put back to its factory state: the answer `done` to the
 * question `factory-reset`. Nothing before such an answer says anything about a reset.
 */
export function sinceReset<T extends Observation>(
  { answer }: Pick<Subject, 'answer'>,
  seen: readonly T[],
): readonly T[] {
  const reset = answer('factory-reset');
  return reset?.value === 'done' ? seen.filter(({ at }) => at > reset.at) : [];
}

/** What was seen before that. A second look after a reset must not take the first for the time before. */
export function beforeReset<T extends Observation>(
  { answer }: Pick<Subject, 'answer'>,
  seen: readonly T[],
): readonly T[] {
  const reset = answer('factory-reset');
  return reset?.value === 'done' ? seen.filter(({ at }) => at <= reset.at) : [];
}
