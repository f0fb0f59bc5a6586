import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from '../../../scanners/reports/dates.ts';

/** By this computer's clock, whichever zone it is in. */
const at = (month: number, day: number) => new Date(2026, month - 1, day, 9, 5).toISOString();

describe('a day in words', () => {
  it.each([
    [at(1, 1), 'en', '1 January 2026'],
    [at(11, 22), 'en', '22 November 2026'],
    [at(1, 1), 'cy', '1 Ionawr 2026'],
    [at(12, 31), 'cy', '31 Rhagfyr 2026'],
  ] as const)('%s in %s is %s', (moment, language, words) => {
    expect(dayOf(moment, language)).toBe(words);
  });

  it('has the time of day beside it where that matters', () => {
    expect(momentOf(at(8, 3), 'cy')).toBe('3 Awst 2026, 09:05');
  });
});
