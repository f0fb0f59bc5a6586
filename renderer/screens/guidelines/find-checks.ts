import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import type { Text } from '../../../scanners/core/text.ts';

/** The checks in which every one of the words occurs: in what is said of them, in their id, or in the standards' numbers. */
export function findChecks(
  checks: readonly CheckEntry[],
  words: string,
  say: (text: Text) => string,
): readonly CheckEntry[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return checks.filter((check) => {
    const { passed, failed, why, todo } = check.text;
    const said = [
      check.id,
      ...[failed, passed, why, todo].map(say),
      ...check.provisions.map((provision) => `EN 303 645 ${provision}`),
      `TS 103 701 ${check.testGroup ?? ''}`,
      check.psti === undefined ? '' : 'PSTI',
    ]
      .join('\n')
      .toLocaleLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
