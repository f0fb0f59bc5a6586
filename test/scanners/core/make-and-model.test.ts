import { expect, test } from 'vitest';
import { makeAndModel } from '../../../scanners/core/make-and-model.ts';

test.each([
  ['Epson', 'EPSON ET-2850 Series', 'EPSON ET-2850 Series'],
  ['Netgear', 'R6300v2', 'Netgear R6300v2'],
  ['HP', undefined, 'HP'],
  [undefined, 'IB01', 'IB01'],
  [undefined, undefined, undefined],
])('%s and %s: %s', (manufacturer, model, together) => {
  const known = { ...(manufacturer && { manufacturer }), ...(model && { model }) };
  expect(makeAndModel(known)).toBe(together);
});
