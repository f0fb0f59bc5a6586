import type { Neighbour } from '../net/network.ts';

/** `shared` where the same hardware address stands for several devices that are there. */
export interface Settled {
  readonly entry: Neighbour;
  readonly state: 'present' | 'shared';
}

interface Place {
  readonly sinceMs: number;
  knock: 'none' | 'waiting' | 'answered' | 'silent';
  /** How often it was knocked on. */
  tries: number;
}

/** A repeater stands for a handful of devices. Who stands for more answers for addresses where nobody is. */
const mostForOne = 12;
/** The system forgets an address that its holder has left in less than this, once it was woken. */
const staleMs = 10_000;
const knocksAtOnce = 64;
/** One silence may be a lost packet. */
const mostTries = 2;

/**
 * Tells what an entry of the system's table is worth. Several addresses with one hardware address may be what is left of
 * a device that moved, devices behind a repeater, or a router that answers for everybody (proxy ARP, RFC 1027): so each
 * of them is knocked on, and is believed when it answers for itself.
 */
export class MacHolders {
  private readonly places = new Map<string, Place>();
  private readonly shared = new Set<string>();
  private readonly queue: (() => Promise<void>)[] = [];
  private readonly answers: (address: string) => Promise<boolean>;
  private readonly whenIdle: (() => void)[] = [];
  private running = 0;

  constructor(answers: (address: string) => Promise<boolean>) {
    this.answers = answers;
  }

  /** The entries that are certain by now. */
  settle(entries: readonly Neighbour[], nowMs: number): readonly Settled[] {
    const groups = new Map<string, Neighbour[]>();
    for (const entry of entries) {
      const key = keyOf(entry);
      if (!this.places.has(key)) this.places.set(key, { sinceMs: nowMs, knock: 'none', tries: 0 });
      const group = groups.get(entry.mac) ?? [];
      group.push(entry);
      groups.set(entry.mac, group);
    }
    return [...groups].flatMap(([mac, group]) => this.settleOne(mac, group, nowMs));
  }

  private settleOne(mac: string, group: readonly Neighbour[], nowMs: number): readonly Settled[] {
    const alone = group.length === 1 && !this.shared.has(mac);
    if (alone) return group.map((entry) => ({ entry, state: 'present' }));
    for (const entry of group) this.knock(entry);
    const states = group.map((entry) => this.places.get(keyOf(entry))?.knock);
    const there = group.filter((entry) => {
      const place = this.places.get(keyOf(entry));
      if (!place || place.knock === 'answered') return place !== undefined;
      return group.length <= mostForOne && place.knock === 'silent' && nowMs - place.sinceMs >= staleMs;
    });
    if (there.length > 1) this.shared.add(mac);
    if (this.shared.has(mac)) return there.map((entry) => ({ entry, state: 'shared' }));
    const undecided = states.includes('none') || states.includes('waiting');
    return undecided ? [] : there.map((entry) => ({ entry, state: 'present' }));
  }

  private knock(entry: Neighbour): void {
    const place = this.places.get(keyOf(entry));
    if (place?.knock !== 'none') return;
    place.knock = 'waiting';
    const ask = async () => {
      place.tries += 1;
      const answered = await this.answers(entry.address);
      if (!answered && place.tries < mostTries) this.queue.push(ask);
      else place.knock = answered ? 'answered' : 'silent';
    };
    this.queue.push(ask);
    this.next();
  }

  get isBusy(): boolean {
    return this.running > 0;
  }

  /** Resolves when nobody is knocked on any more. */
  async idle(): Promise<void> {
    while (this.running > 0) await new Promise<void>((resolve) => this.whenIdle.push(resolve));
  }

  private next(): void {
    while (this.running < knocksAtOnce) {
      const job = this.queue.shift();
      if (!job) return;
      this.running += 1;
      void job().finally(() => {
        this.running -= 1;
        this.next();
        if (this.running === 0) for (const resolve of this.whenIdle.splice(0)) resolve();
      });
    }
  }
}

const keyOf = ({ mac, address }: Neighbour): string => `${mac} ${address}`;
