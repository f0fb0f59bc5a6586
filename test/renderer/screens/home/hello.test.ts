import { expect, test } from 'vitest';
import { type Counts, sentence } from '../../../../renderer/screens/home/hello.tsx';

const none: Counts = { fail: 0, weak: 0, unknown: 0, pass: 0 };

test.each<[string, Partial<Counts>, ReturnType<typeof sentence>]>([
  ['few need fixing', { fail: 3, weak: 3, unknown: 3, pass: 5 }, { key: 'mostly', count: 3 }],
  ['many need fixing', { fail: 5, pass: 5 }, { key: 'some', count: 5 }],
  ['few need fixing, but most are not known', { fail: 1, unknown: 11, pass: 3 }, { key: 'some', count: 1 }],
  ['some could be better', { weak: 2, unknown: 9 }, { key: 'weak', count: 2 }],
  ['all is known and good', { pass: 7, unknown: 1 }, { key: 'pass', count: 0 }],
  ['what is known is good, most is not known', { pass: 1, unknown: 11 }, { key: 'partly', count: 0 }],
  ['nothing is known', { unknown: 4 }, { key: 'unknown', count: 0 }],
])('says in one sentence how the home stands: %s', (_, counts, expected) => {
  expect(sentence({ ...none, ...counts })).toEqual(expected);
});
