import { createHash } from 'node:crypto';
import type { IdentityKey, Sighting } from './define.ts';
import { contradicts, isIpv4, isPrivateMac, joins, rank, textOf } from './device-keys.ts';
import type { KnownDevice } from './options.ts';

/** What the registry knows of one device. */
export interface DeviceRecord {
  readonly id: string;
  /** Newest last. */
  readonly addresses: Set<string>;
  readonly macs: Set<string>;
  /** Hardware addresses that answer for it and for others. */
  readonly behind: Set<string>;
  readonly hostnames: Set<string>;
  readonly keys: Map<string, IdentityKey>;
  readonly seenBy: Set<string>;
  readonly known?: KnownDevice;
  fragile: boolean;
  /** It sent something itself: a sighting with a hardware address is only hearsay of the system's table. */
  spoke: boolean;
  /** It answered, and stopped answering while it was looked at. */
  left: boolean;
}

export interface Joined {
  readonly device: DeviceRecord;
  /** Devices that turned out to be the same one. */
  readonly merged: readonly DeviceRecord[];
}

/**
 * Sorts sightings into devices. A device is not its MAC address: phones change theirs, one box has several, and a
 * repeater answers for everybody behind it. So the strongest stable key decides, and what was known from earlier checks
 * keeps its id as soon as one of its keys is seen.
 */
export class Devices {
  private readonly records = new Map<string, DeviceRecord>();
  private readonly byKey = new Map<string, DeviceRecord>();
  /** Undefined where several known devices have the key. */
  private readonly knownByKey = new Map<string, KnownDevice | undefined>();
  private readonly takenIds: ReadonlySet<string>;
  /** An id of a device that turned out to be another one leads to that one from then on, so it is never given again. */
  private readonly usedIds = new Set<string>();
  private readonly shared = new Set<string>();

  constructor(known: readonly KnownDevice[]) {
    for (const device of known) {
      for (const key of device.keys) {
        const text = textOf(key);
        const ambiguous = key.type === 'private-mac-name' && this.knownByKey.has(text);
        this.knownByKey.set(text, ambiguous ? undefined : device);
      }
    }
    // A device without any key but its address is found again by its id alone.
    this.takenIds = new Set(known.filter(({ keys }) => keys.length > 0).map(({ id }) => id));
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

  /**
   * Is there a device in this sighting, known or new? Not in what others say of an address, and not in an IPv6 address
   * of a card that forwards for several: which of them has it, only its own words can tell.
   */
  isOfSomebody({ address, mac, hearsay }: Sighting): boolean {
    const vague = hearsay || (mac !== undefined && !isIpv4(address) && this.isShared(mac));
    return !vague || this.at(address) !== undefined;
  }

  /** Does this hardware address answer for several devices? */
  isShared(mac: string): boolean {
    return this.shared.has(mac.toLowerCase());
  }

  sight(sighting: Sighting, by: string): Joined {
    const mac = sighting.mac?.toLowerCase();
    const nowhere = mac && sighting.macShared ? this.share(mac) : undefined;
    const keys = this.keysOf(sighting);
    const matched = [...new Set(keys.flatMap((key) => this.match(key, keys)))];
    const matches = sortByAge(nowhere ? [...matched, nowhere] : matched);
    let device = matches[0] ?? this.create(keys, sighting);
    const merged = matches.slice(1);
    for (const other of merged) this.absorb(device, other);
    if (!sighting.hearsay) device.addresses.delete(sighting.address);
    device.addresses.add(sighting.address);
    if (mac) (this.shared.has(mac) ? device.behind : device.macs).add(mac);
    if (sighting.hostname) device.hostnames.add(sighting.hostname);
    device.seenBy.add(by);
    device.spoke ||= mac === undefined && !sighting.hearsay;
    for (const key of keys) this.claim(key, device);
    for (const key of ownNames(device)) this.claim(key, device);
    const boxes = this.reunite(device);
    if (boxes) {
      merged.push(...boxes.merged);
      device = boxes.device;
    }
    const known = device.known ? undefined : this.findKnown([...device.keys.values()], device);
    if (known) {
      merged.push(device);
      device = this.rename(device, known);
    }
    return { device, merged };
  }

  /**
   * Of the addresses that one hardware address answers for, those that never said anything belong to somebody who did:
   * nobody is there. Gives what was joined.
   */
  dropSilent(
    speaks: (device: DeviceRecord) => boolean,
  ): readonly { from: DeviceRecord; into: DeviceRecord }[] {
    const silent = this.all().filter((one) => one.behind.size > 0 && !speaks(one));
    return silent.flatMap((from) => {
      const into = this.all().find(
        (one) => one !== from && [...from.behind].some((mac) => one.behind.has(mac)),
      );
      if (!into) return [];
      this.absorb(into, from);
      return [{ from, into }];
    });
  }

  private keysOf(sighting: Sighting): readonly IdentityKey[] {
    const mac = sighting.mac?.toLowerCase();
    const keys = [...(sighting.keys ?? [])];
    if (mac) {
      if (!this.shared.has(mac)) keys.push({ type: 'mac', value: mac });
      else if (isIpv4(sighting.address))
        keys.push({ type: 'mac-at-address', value: `${mac} ${sighting.address}` });
    }
    keys.push({ type: 'address', value: sighting.address });
    return keys.sort((a, b) => rank(a) - rank(b));
  }

  /** Devices that this key points to, unless a stronger key of theirs says that they are somebody else. */
  private match(key: IdentityKey, all: readonly IdentityKey[]): readonly DeviceRecord[] {
    if (!joins(key)) return [];
    const device = this.byKey.get(textOf(key));
    return device && !contradicts(device.keys.values(), all, key) ? [device] : [];
  }

  /**
   * From now on this hardware address tells nothing of who is there. Whoever has it so far keeps its IPv4 address as
   * well. Gives a holder that is left without any address: whoever is behind the hardware address is that one too.
   */
  private share(mac: string): DeviceRecord | undefined {
    if (this.shared.has(mac)) return undefined;
    this.shared.add(mac);
    const text = textOf({ type: 'mac', value: mac });
    const holder = this.byKey.get(text);
    this.byKey.delete(text);
    if (!holder) return undefined;
    holder.keys.delete(text);
    holder.macs.delete(mac);
    holder.behind.add(mac);
    for (const address of [...holder.addresses]) {
      if (isIpv4(address)) this.claim({ type: 'mac-at-address', value: `${mac} ${address}` }, holder);
      else this.release(address, holder);
    }
    return holder.addresses.size === 0 ? holder : undefined;
  }

  private release(address: string, holder: DeviceRecord): void {
    const text = textOf({ type: 'address', value: address });
    holder.addresses.delete(address);
    holder.keys.delete(text);
    this.byKey.delete(text);
  }

  private create(keys: readonly IdentityKey[], { address, mac }: Sighting): DeviceRecord {
    const known = this.findKnown(keys, {
      macs: new Set(mac ? [mac.toLowerCase()] : []),
      addresses: new Set([address]),
    });
    const [best] = keys;
    const record: DeviceRecord = {
      id: known?.id ?? this.freeId(best ? textOf(best) : 'nothing'),
      addresses: new Set(),
      macs: new Set(),
      behind: new Set(),
      hostnames: new Set(),
      keys: new Map(),
      seenBy: new Set(),
      fragile: known?.fragile ?? false,
      spoke: false,
      left: false,
      ...(known && { known }),
    };
    this.records.set(record.id, record);
    return record;
  }

  /** The device of an earlier check that has one of these keys and is not here yet, by the strongest of them. */
  private findKnown(
    keys: readonly IdentityKey[],
    { macs, addresses }: Pick<DeviceRecord, 'macs' | 'addresses'>,
  ): KnownDevice | undefined {
    const places = [...macs].flatMap((mac) =>
      [...addresses]
        .filter(isIpv4)
        .map((address): IdentityKey => ({ type: 'mac-at-address', value: `${mac} ${address}` })),
    );
    return [...keys, ...places]
      .filter(({ type }) => type !== 'address')
      .sort((a, b) => rank(a) - rank(b))
      .map((key) => this.knownByKey.get(textOf(key)))
      .find((known) => known && !this.records.has(known.id));
  }

  private freeId(text: string): string {
    for (let n = 0; ; n++) {
      const id = `d-${createHash('sha256').update(`${text}/${n}`).digest('hex').slice(0, 12)}`;
      if (this.usedIds.has(id) || this.takenIds.has(id)) continue;
      this.usedIds.add(id);
      return id;
    }
  }

  /** Two addresses behind one hardware address that have the same name or the same key of a server are one box. */
  private reunite(device: DeviceRecord): Joined | undefined {
    const marks = marksOf(device);
    if (device.behind.size === 0 || marks.size === 0) return undefined;
    const same = this.all().filter(
      (one) =>
        one !== device &&
        [...one.behind].some((mac) => device.behind.has(mac)) &&
        [...marksOf(one)].some((mark) => marks.has(mark)),
    );
    const [first = device, ...rest] = sortByAge([device, ...same]);
    for (const one of rest) this.absorb(first, one);
    return { device: first, merged: rest };
  }

  private absorb(into: DeviceRecord, other: DeviceRecord): void {
    this.records.delete(other.id);
    for (const address of other.addresses) into.addresses.add(address);
    for (const mac of other.macs) into.macs.add(mac);
    for (const mac of other.behind) into.behind.add(mac);
    for (const name of other.hostnames) into.hostnames.add(name);
    for (const by of other.seenBy) into.seenBy.add(by);
    for (const key of other.keys.values()) this.claim(key, into);
    into.fragile ||= other.fragile;
    into.left &&= other.left;
    into.spoke ||= other.spoke;
  }

  private rename(device: DeviceRecord, known: KnownDevice): DeviceRecord {
    const renamed = { ...device, id: known.id, known, fragile: device.fragile || known.fragile };
    this.records.delete(device.id);
    this.records.set(known.id, renamed);
    for (const key of device.keys.values()) this.byKey.set(textOf(key), renamed);
    return renamed;
  }

  private claim(key: IdentityKey, device: DeviceRecord): void {
    const before = this.byKey.get(textOf(key));
    if (before && before !== device && key.type === 'address') before.addresses.delete(key.value);
    device.keys.set(textOf(key), key);
    this.byKey.set(textOf(key), device);
  }
}

/** What finds a device again that has no hardware address of its own for long: what it calls itself. */
function ownNames({ macs, behind, hostnames }: DeviceRecord): readonly IdentityKey[] {
  const anonymous = behind.size > 0 || [...macs].some(isPrivateMac);
  return anonymous
    ? [...hostnames].map((name) => ({ type: 'private-mac-name', value: name.toLowerCase() }))
    : [];
}

function marksOf({ hostnames, keys }: DeviceRecord): ReadonlySet<string> {
  const servers = [...keys.values()].filter(({ type }) => type === 'ssh' || type === 'tls').map(textOf);
  return new Set([...servers, ...[...hostnames].map((name) => `name:${name.toLowerCase()}`)]);
}

/** Those known from earlier checks first, so that a device keeps the id that its history is under. */
function sortByAge(devices: readonly DeviceRecord[]): DeviceRecord[] {
  return [...devices].sort((a, b) => Number(b.known !== undefined) - Number(a.known !== undefined));
}
