import { expect, test } from 'vitest';
import { readCastTxt } from '../../../scanners/protocols/cast-txt.ts';

const txt = (entries: Record<string, string>) => new Map(Object.entries(entries));

test.each([
  [
    'a television',
    {
      id: 'ABCDEF0123456789ABCDEF0123456789',
      md: 'Chromecast',
      fn: 'Lounge TV',
      ca: '201221',
      rs: 'YouTube',
    },
    {
      id: 'abcdef0123456789abcdef0123456789',
      model: 'Chromecast',
      name: 'Lounge TV',
      hasVideo: true,
      hasAudio: true,
      isGroup: false,
      running: 'YouTube',
    },
  ],
  ['a speaker', { ca: '4' }, { hasVideo: false, hasAudio: true, isGroup: false }],
  [
    'a group',
    { md: 'Google Cast Group', ca: '36' },
    { model: 'Google Cast Group', hasVideo: false, hasAudio: true, isGroup: true },
  ],
  ['nonsense', { id: 'x', ca: '-1', rs: '' }, { isGroup: false }],
])('%s', (_what, entries, expected) => {
  expect(readCastTxt(txt(entries))).toEqual(expected);
});
