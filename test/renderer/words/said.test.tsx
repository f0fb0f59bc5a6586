import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { clean, cut, isName, isolated, Said } from '../../../renderer/words/said.tsx';

describe('what a device says', () => {
  it.each([
    ['plain words', 'plain words'],
    ['two\nlines\u0000\u001b[31m', 'two lines [31m'],
    ['\u202emp4.exe\u202c', 'mp4.exe'],
    ['\u2067turned\u2069 around', 'turned around'],
    ['half a pair \ud83d', 'half a pair \ufffd'],
    ['   ', ''],
  ])('%j reads %j', (words, read) => {
    expect(clean(words)).toBe(read);
  });

  it('is cut by characters, not inside one', () => {
    expect(cut('🏠'.repeat(81))).toBe(`${'🏠'.repeat(80)}…`);
    expect(cut('a'.repeat(80))).toBe('a'.repeat(80));
  });

  it('is quoted, isolated, and never markup', () => {
    expect(renderToStaticMarkup(<Said words={'<img src=x onerror=alert(1)>'} />)).toBe(
      '<q><bdi>&lt;img src=x onerror=alert(1)&gt;</bdi></q>',
    );
  });

  it('is shown whole on its own page', () => {
    expect(renderToStaticMarkup(<Said words={'b'.repeat(300)} whole />)).toContain('b'.repeat(300));
  });

  it('is isolated by characters where markup has no place', () => {
    expect(isolated('Acme\u202e')).toBe('\u2068Acme\u2069');
  });
});

describe('a maker or a model', () => {
  it.each(['HP', 'TP-Link', 'OfficeJet Pro 9010', 'AT&T', 'Shelly Plus 1', 'De’Longhi', 'Müller+Co', 'ŵyn'])(
    '%s reads as a name',
    (words) => {
      expect(isName(words)).toBe(true);
    },
  );

  it.each([
    '“Nothing to fix”. Your home is safe.',
    'Your home is safe and all is well',
    '<b>bold</b>',
    'Acme. Call us',
    'a'.repeat(41),
    '',
  ])('%s does not', (words) => {
    expect(isName(words)).toBe(false);
  });
});
