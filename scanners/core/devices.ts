import { createHash } from 'node:crypto';
import type { IdentityKey, IdentityKeyType, Sighting } from './define.ts';
import type { KnownDevice } from './options.ts';

/** What the registry knows of one device. */
export interface DeviceRecord {
  readonly id: string;
  /** Newest last. */
  readonly addresses: Set<string>;
  readonly macs: Set<string>;
  readonly hostnames: Set<string>;
  readonly keys: Map<string, IdentityKey>;
  readonly seenBy: Set<string>;
  readonly known?: KnownDevice;
  fragile: boolean;
}

/**
 * Keys that may join two sightings into one device, strongest first. A host key or certificate is not among them:
 * devices of one model often share theirs, which is a finding of its own.
 */
const joining: readonly IdentityKeyType[] = [
  'homekit',
  'matter',
  'udn',
  'cast',
  'printer',
  'serial',
  'mac',
  'private-mac-name',
  'address',
];

/**
 * The key that says that it is another device when it differs, though an address or name is the same. Not HomeKit or
 * Cast ids: one box may announce several bridges or speaker groups.
 */
const telling: IdentityKeyType = 'mac';

export interface Joined {
  readonly device: DeviceRecord;
  readonly isNew: boolean;
  /** A device that turned out to be the same one. */
  readonly merged?: DeviceRecord;
}

/** A MAC address that its owner made up: the locally administered bit of IEEE 802 is set. */
export function isPrivateMac(mac: string): boolean {
  return (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0;
}

/**
 * Sorts sightings into devices. A device is not its MAC address: phones change theirs, one box has several, and a
 * router may answer for everybody. So the strongest stable key decides, and what was known from earlier checks keeps its id.
 */
export class Devices {
  private readonly records = new Map<string, DeviceRecord>();
  private readonly byKey = new Map<string, DeviceRecord>();
  private readonly knownByKey = new Map<string, KnownDevice>();
  private readonly answersForAll = new Set<string>();

  constructor(known: readonly KnownDevice[]) {
    for (const device of known) for (const key of device.keys) this.knownByKey.set(textOf(key), device);
  }

  all(): readonly DeviceRecord[] {
    return [...this.records.values()];
  }

  get(id: string): DeviceRecord | undefined {
    return this.records.get(id);
  }

  at(address: string): DeviceRecord | undefined {
    return this.byKey.get(`address:${address}`);
  }

  /** A MAC address that answers for addresses that are not its own (proxy ARP) tells nothing about who is there. */
  ignoreMac(mac: string): void {
    this.answersForAll.add(mac.toLowerCase());
  }

  sight(sighting: Sighting, by: string): Joined {
    const keys = this.keysOf(sighting);
    const matches = [...new Set(keys.flatMap((key) => this.match(key, keys)))];
    const [first, second] = sortByAge(matches);
    const isNew = first === undefined;
    const device = first ?? this.create(keys);
    if (second) this.absorb(device, second);
    device.addresses.delete(sighting.address);
    device.addresses.add(sighting.address);
    if (sighting.mac && !this.answersForAll.has(sighting.mac.toLowerCase()))
      device.macs.add(sighting.mac.toLowerCase());
    if (sighting.hostname) device.hostnames.add(sighting.hostname);
    device.seenBy.add(by);
    for (const key of keys) this.claim(key, device);
    return { device, isNew, ...(second && { merged: second }) };
  }

  private keysOf(sighting: Sighting): readonly IdentityKey[] {
    const mac = sighting.mac?.toLowerCase();
    const keys = [...(sighting.keys ?? [])];
    if (mac && !this.answersForAll.has(mac)) {
      keys.push({ type: 'mac', value: mac });
      if (isPrivateMac(mac) && sighting.hostname) {
        keys.push({ type: 'private-mac-name', value: sighting.hostname.toLowerCase() });
      }
    }
    keys.push({ type: 'address', value: sighting.address });
    return keys.sort((a, b) => rank(a) - rank(b));
  }

  /** Devices that this key points to, unless a stronger key of theirs says that they are somebody else. */
  private match(key: IdentityKey, all: readonly IdentityKey[]): readonly DeviceRecord[] {
    if (!joining.includes(key.type)) return [];
    const device = this.byKey.get(textOf(key));
    return device && !contradicts(device, all, key) ? [device] : [];
  }

  private create(keys: readonly IdentityKey[]): DeviceRecord {
    const strong = keys.filter((key) => key.type !== 'address');
    const known = strong
      .map((key) => this.knownByKey.get(textOf(key)))
      .find((k) => k && !this.records.has(k.id));
    const [best] = keys;
    const id = known?.id ?? this.freeId(best ? textOf(best) : 'nothing');
    const record: DeviceRecord = {
      id,
      addresses: new Set(),
      macs: new Set(),
      hostnames: new Set(),
      keys: new Map(),
      seenBy: new Set(),
      fragile: known?.fragile ?? false,
      ...(known && { known }),
    };
    this.records.set(id, record);
    return record;
  }

  private freeId(text: string): string {
    for (let n = 0; ; n++) {
      const id = `d-${createHash('sha256').update(`${text}/${n}`).digest('hex').slice(0, 12)}`;
      if (!this.records.has(id)) return id;
    }
  }

  private absorb(into: DeviceRecord, other: DeviceRecord): void {
    this.records.delete(other.id);
    for (const address of other.addresses) into.addresses.add(address);
    for (const mac of other.macs) into.macs.add(mac);
    for (const name of other.hostnames) into.hostnames.add(name);
    for (const by of other.seenBy) into.seenBy.add(by);
    for (const key of other.keys.values()) this.claim(key, into);
    into.fragile ||= other.fragile;
  }

  private claim(key: IdentityKey, device: DeviceRecord): void {
    const before = this.byKey.get(textOf(key));
    if (before && before !== device && key.type === 'address') before.addresses.delete(key.value);
    device.keys.set(textOf(key), key);
    this.byKey.set(textOf(key), device);
  }
}

function contradicts(device: DeviceRecord, keys: readonly IdentityKey[], by: IdentityKey): boolean {
  // A stronger key may still join: one box with two network cards has two MAC addresses.
  if (rank(by) < joining.indexOf(telling)) return false;
  const theirs = [...device.keys.values()].filter((key) => key.type === telling);
  const ours = keys.filter((key) => key.type === telling);
  return theirs.length > 0 && ours.length > 0 && !ours.some((a) => theirs.some((b) => a.value === b.value));
}

function rank(key: IdentityKey): number {
  const at = joining.indexOf(key.type);
  return at < 0 ? joining.length : at;
}

function textOf(key: IdentityKey): string {
  return `${key.type}:${key.value}`;
}

/** Those known from earlier checks first, so that a device keeps the id that its history is under. */
function sortByAge(devices: readonly DeviceRecord[]): readonly DeviceRecord[] {
  return [...devices].sort((a, b) => Number(b.known !== undefined) - Number(a.known !== undefined));
}
