import { describe, expect, it } from 'vitest';
import { blocksOf, columnsOf } from '../../../../renderer/screens/history/standing-columns.ts';

const none = { fail: 0, weak: 0, unknown: 0, pass: 0 };
const kept = [
  {
    check: 'c1',
    at: '2026-11-22T10:00:00.000Z',
    guidelines: [
      { number: 1, ...none, fail: 1, pass: 9 },
      { number: 2, ...none, weak: 2, unknown: 8 },
      { number: 3, ...none, unknown: 10 },
      { number: 4, ...none, unknown: 9, pass: 1 },
      { number: 5, ...none },
    ],
  },
];

describe('a column of the standing', () => {
  it('counts each guideline once, by the worst that was found under it', () => {
    const [column] = columnsOf(kept, undefined);
    expect(column?.counts).toEqual({ fail: 1, weak: 1, unknown: 1, pass: 1 });
  });

  it('counts devices under one guideline', () => {
    const [column] = columnsOf(kept, 2);
    expect(column?.counts).toEqual({ fail: 0, weak: 2, unknown: 8, pass: 0 });
  });

  it('is empty under a guideline that nobody judged then', () => {
    const [column] = columnsOf(kept, 9);
    expect(column?.counts).toEqual(none);
    expect(column && blocksOf(column)).toEqual([]);
  });

  it('stacks from what needs most, without empty blocks', () => {
    const column = { check: 'c1', at: '', counts: { fail: 2, weak: 0, unknown: 3, pass: 1 } };
    expect(blocksOf(column)).toEqual([
      { standing: 'fail', count: 2, from: 0 },
      { standing: 'unknown', count: 3, from: 2 },
      { standing: 'pass', count: 1, from: 5 },
    ]);
  });
});
