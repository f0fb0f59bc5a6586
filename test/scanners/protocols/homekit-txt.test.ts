import { expect, test } from 'vitest';
import { readHomekitTxt } from '../../../scanners/protocols/homekit-txt.ts';

const txt = (entries: Record<string, string>) => new Map(Object.entries(entries));

test.each([
  [
    'an accessory waiting to be added',
    { id: 'D0:73:D5:00:00:01', md: 'Bulb', ci: '5', sf: '1', 'c#': '2' },
    {
      id: 'd0:73:d5:00:00:01',
      model: 'Bulb',
      category: 'light',
      paired: false,
      joinedWifi: true,
      hasProblem: false,
    },
  ],
  ['an owned one', { sf: '0' }, { paired: true, joinedWifi: true, hasProblem: false }],
  ['one with troubles', { sf: '6' }, { paired: true, joinedWifi: false, hasProblem: true }],
  ['nonsense', { sf: 'x', ci: '999', id: 'x', md: '' }, {}],
  ['nothing', {}, {}],
])('%s', (_what, entries, expected) => {
  expect(readHomekitTxt(txt(entries))).toEqual(expected);
});
