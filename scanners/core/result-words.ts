import type { Result } from './model.ts';
import type { Text } from './text.ts';

/** What each answer of a check is called, in the middle of a sentence. */
export const resultWords: Readonly<Record<Result, Text>> = {
  pass: { en: 'nothing to fix', cy: 'dim i’w drwsio' },
  weak: { en: 'could be better', cy: 'gallai fod yn well' },
  fail: { en: 'needs fixing', cy: 'angen ei drwsio' },
  unknown: { en: 'can’t tell', cy: 'methu dweud' },
  'not-applicable': { en: 'does not apply', cy: 'ddim yn berthnasol' },
};
