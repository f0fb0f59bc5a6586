import { expect, it } from 'vitest';
import { roomOf, rooms, spots, standIn } from '../../renderer/drawings/rooms.ts';
import { kinds } from '../../scanners/core/model.ts';

it.each(kinds)('a %s has a room', (kind) => {
  expect(rooms).toContain(roomOf(kind));
});

it.each(rooms)('the %s shows as many as fit and counts the rest', (room) => {
  for (const many of [0, 1, 2, 3, 4, 60]) {
    const { shown, more } = standIn(
      room,
      Array.from({ length: many }, (_, at) => at),
    );
    expect(shown.length + more).toBe(many);
    expect(shown.length).toBeLessThanOrEqual(spots[room].most);
  }
});

it('no two devices stand in the same place', () => {
  const places = rooms.flatMap((room) => standIn(room, [1, 2, 3]).shown.map(({ x, y }) => `${x} ${y}`));
  expect(new Set(places).size).toBe(places.length);
});
