import { type Check, defineCheck } from '../../scanners/core/define.ts';

const words = { en: 'x' };

/** A check with nothing of its own but what a test gives it. */
export const anyCheck = (own: Pick<Check, 'judge'> & Partial<Pick<Check, 'applies'>>): Check =>
  defineCheck({
    id: 'any',
    guideline: 1,
    ways: ['owner'],
    severity: 'low',
    needs: [],
    text: { passed: words, failed: words, why: words, todo: words },
    provisions: [],
    source: '',
    ...own,
  });
