import { expect, test } from 'vitest';
import { inTurn } from '../../../scanners/core/turns.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

test('who was never told of comes first, then who has waited longest, and nobody who did not change', () => {
  const turn = inTurn(items, new Set(['b', 'e', 'a', 'd']), new Set(['a', 'b']));
  expect(turn.map(({ id }) => id)).toEqual(['e', 'd', 'b', 'a']);
});
