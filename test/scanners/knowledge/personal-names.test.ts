import { expect, it } from 'vitest';
import { personalName } from '../../../scanners/knowledge/personal-names.ts';

it.each([
  ["Anna's iPhone", 'Anna'],
  ['Anna’s MacBook Pro', 'Anna'],
  ['Annas-iPhone', 'Anna'],
  ["Chris' laptop", 'Chris'],
  ["Siân's Echo Dot", 'Siân'],
  ['iPhone von Jürgen', 'Jürgen'],
  ['iPhone-13-von-Anna', 'Anna'],
  ['iPad van Sanne', 'Sanne'],
  ['iPhone de María', 'María'],
  ["MacBook d'Élodie", 'Élodie'],
  ['Ffôn Gwen', 'Gwen'],
  ['living-room', undefined],
  ["Kid's room", undefined],
  ['Philips TV', undefined],
  ['Wireless Printer', undefined],
  ['Sonos Tablet', undefined],
  ['iPad de Salon', undefined],
  ['EPSON1A2B3C', undefined],
  ['HP LaserJet', undefined],
  ['', undefined],
])('%s gives away %s', (name, person) => {
  expect(personalName(name)).toBe(person);
});

it('answers at once on a long hostile name', () => {
  const started = performance.now();
  personalName(`iPhone ${'- von '.repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(50);
});
