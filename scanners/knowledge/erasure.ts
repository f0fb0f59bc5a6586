import type { Identity, Kind } from '../core/model.ts';
import { type GenericReset, genericReset } from './generic-resets.ts';
import type { Vendor } from './vendor.ts';
import { findVendor, forModel } from './vendors.ts';

/** All that is known about wiping one device and leaving its maker's service. What is not known is missing. */
export interface Erasure {
  readonly vendor?: Vendor;
  /** The maker's steps for this model, or else for its kind. */
  readonly reset?: NonNullable<Vendor['reset']>[number];
  /** What usually works for this kind of device, when nothing is known of the maker. */
  readonly genericReset?: GenericReset;
  readonly accountRemoval?: NonNullable<Vendor['accountRemoval']>[number];
  readonly accountDeletion?: Vendor['accountDeletion'];
  readonly cloudData?: Vendor['cloudDataDeletion'];
}

/** Everything about erasing a device. A fact for its own model comes before one for all of the maker's products. */
export function erasureOf({
  manufacturer,
  model,
  kind,
}: Pick<Identity, 'manufacturer' | 'model' | 'kind'>): Erasure {
  const vendor = findVendor(manufacturer);
  const reset = firstFor(vendor?.reset, model, kind);
  const generic = reset ? undefined : genericReset(kind);
  const accountRemoval = firstFor(vendor?.accountRemoval, model, kind);
  return {
    ...(vendor && { vendor }),
    ...(reset && { reset }),
    ...(generic && { genericReset: generic }),
    ...(accountRemoval && { accountRemoval }),
    ...(vendor?.accountDeletion && { accountDeletion: vendor.accountDeletion }),
    ...(vendor?.cloudDataDeletion && { cloudData: vendor.cloudDataDeletion }),
  };
}

/** The device's own settings page or app, as its maker names it. */
export function settingsPageOf({
  manufacturer,
  model,
  kind,
}: Pick<Identity, 'manufacturer' | 'model' | 'kind'>):
  | NonNullable<Vendor['settingsPage']>[number]
  | undefined {
  return firstFor(findVendor(manufacturer)?.settingsPage, model, kind);
}

interface ForSome {
  readonly matches?: readonly string[];
  readonly kinds?: readonly Kind[];
}

/** A fact that names kinds holds for those alone, unless the model itself is named. */
function firstFor<Fact extends ForSome>(
  facts: readonly Fact[] | undefined,
  model: string | undefined,
  kind: Kind,
): Fact | undefined {
  return forModel(facts, model).find(
    ({ kinds, matches }) => matches !== undefined || kinds === undefined || kinds.includes(kind),
  );
}
