import type { IdentityKey, IdentityKeyType } from './define.ts';

/**
 * Keys that tell one device from another, strongest first. A host key or certificate is not among them: devices of one
 * model often share theirs, which is a finding of its own.
 */
const strengths: readonly IdentityKeyType[] = [
  'homekit',
  'matter',
  'udn',
  'cast',
  'printer',
  'serial',
  'mac-at-address',
  'mac',
  'private-mac-name',
  'address',
];

/** Those that join two sightings of one check. A name does not: two phones may both be called “iPhone”. */
const joining: ReadonlySet<IdentityKeyType> = new Set(
  strengths.filter((type) => type !== 'private-mac-name' && type !== 'mac-at-address'),
);

/** Lower is stronger. */
export function rank({ type }: IdentityKey): number {
  const at = strengths.indexOf(type);
  return at < 0 ? strengths.length : at;
}

export const joins = ({ type }: IdentityKey): boolean => joining.has(type);

export const textOf = ({ type, value }: IdentityKey): string => `${type}:${value}`;

/** A MAC address that its owner made up: the locally administered bit of IEEE 802 is set. */
export function isPrivateMac(mac: string): boolean {
  return (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0;
}

export const isIpv4 = (address: string): boolean => !address.includes(':');

/**
 * Does a hardware address say that these are two devices, though the key `by` is the same? Stronger keys than it still
 * join: one box with two network cards has two.
 */
export function contradicts(
  theirs: Iterable<IdentityKey>,
  ours: readonly IdentityKey[],
  by: IdentityKey,
): boolean {
  const mac: IdentityKeyType = 'mac';
  if (rank(by) < strengths.indexOf(mac)) return false;
  const their = [...theirs].filter((key) => key.type === mac).map(({ value }) => value);
  const our = ours.filter((key) => key.type === mac).map(({ value }) => value);
  return their.length > 0 && our.length > 0 && !our.some((value) => their.includes(value));
}
