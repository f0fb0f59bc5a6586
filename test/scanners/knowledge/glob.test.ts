import { describe, expect, it } from 'vitest';
import { matchesAnyGlob, matchesGlob } from '../../../scanners/knowledge/glob.ts';

describe('matchesGlob', () => {
  it.each([
    ['DS-*', 'ds-2cd2042', true],
    ['*Super Hub 2*', 'Virgin Super Hub 2ac', true],
    ['SR10?', 'SR102', true],
    ['SR10?', 'SR10', false],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbY', false],
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    ['plain', 'plain.', false],
    ['[a-z]', 'b', false],
  ])('%s on %s: %s', (pattern, text, matches) => {
    expect(matchesGlob(pattern, text)).toBe(matches);
  });

  it('stays quick on text made to be slow', () => {
    const started = performance.now();
    expect(matchesGlob('*a*a*a*a*a*b', 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('matches none of the patterns without a text', () => {
  expect(matchesAnyGlob(['*'], undefined)).toBe(false);
});
