import { expect, test } from 'vitest';
import { catalogue } from '../../electron/schemas/catalogue.ts';
import { catalogue as real } from '../../scanners/index.ts';

test('the engine’s words pass to the app whole, with nothing that the app would refuse', () => {
  expect(catalogue.parse(real())).toEqual(real());
});
