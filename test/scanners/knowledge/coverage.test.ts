import { describe, expect, it } from 'vitest';
import { vendors } from '../../../scanners/generated/vendors.ts';
import type { Vendor } from '../../../scanners/knowledge/vendor.ts';

const leavesTheAccount = ({ accountDeletion, cloudDataDeletion, accountRemoval }: Vendor) =>
  Boolean(accountDeletion || cloudDataDeletion || accountRemoval);

/** For how many makers we know what. A number that rises may be raised here; it must not fall. */
const floors: readonly [what: string, atLeast: number, known: (vendor: Vendor) => boolean][] = [
  ['how to report a weakness', 63, ({ disclosure }) => Boolean(disclosure)],
  ['how to reset', 58, ({ reset }) => Boolean(reset)],
  [
    'how to reset and to leave the account',
    57,
    (vendor) => Boolean(vendor.reset) && leavesTheAccount(vendor),
  ],
  ['how to delete the account', 35, ({ accountDeletion }) => Boolean(accountDeletion)],
  [
    'how to delete the account or its data',
    62,
    (vendor) => Boolean(vendor.accountDeletion ?? vendor.cloudDataDeletion),
  ],
  ['how long it is supported', 45, ({ support }) => Boolean(support)],
  ['how it is updated', 45, ({ updates }) => Boolean(updates)],
  ['where updates are switched on or started', 15, ({ updates }) => Boolean(updates?.steps)],
];

describe('the knowledge of makers', () => {
  it.each(floors)('says %s for at least %i of them', (_what, atLeast, known) => {
    expect(vendors.filter(known).length).toBeGreaterThanOrEqual(atLeast);
  });
});
