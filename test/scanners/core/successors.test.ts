import { expect, test } from 'vitest';
import { Successors } from '../../../scanners/core/successors.ts';

test('an id leads to the device that it turned out to be, over several steps', () => {
  const successors = new Successors();
  successors.moved('bulb', 'lamp');
  successors.moved('lamp', 'hub');
  expect(['bulb', 'lamp', 'hub', 'other'].map((id) => successors.of(id))).toEqual([
    'hub',
    'hub',
    'hub',
    'other',
  ]);
});

test('two ids that turn out to be each other, one after the other, do not lead in a circle', () => {
  const successors = new Successors();
  successors.moved('plug', 'router');
  successors.lives('plug');
  successors.moved('router', 'plug');
  expect([successors.of('plug'), successors.of('router')]).toEqual(['plug', 'plug']);
  successors.moved('plug', 'router');
  expect([successors.of('plug'), successors.of('router')]).toEqual(['router', 'router']);
});

test('a device that turns out to be itself stays where it is', () => {
  const successors = new Successors();
  successors.moved('plug', 'plug');
  expect(successors.of('plug')).toBe('plug');
});
