import type { Pace } from './network.ts';

interface Limits {
  readonly sockets: number;
  readonly connectsPerSecond: number;
}

/** Wi-Fi microcontrollers fall over at more than 2 sockets or 20 connects a second; stay below it. */
const limits: Readonly<Record<Pace, Limits>> = {
  gentle: { sockets: 2, connectsPerSecond: 16 },
  robust: { sockets: 16, connectsPerSecond: 400 },
};

/**
 * For the whole home. Datagrams have a queue of their own, because the few questions of discovery must not wait behind
 * the thousands of knocks that its first answers set off; what they use up is missing to the connects. A home is promised
 * 1,000 packets a second at most: the rest is for the system's own packets, and for timers that a busy computer rings late.
 */
const mostPerSecond = { packets: 850, datagrams: 300 } as const;

/** What an open connection sends besides its first packet: an acknowledgement, a question, and its end. */
const packetsOfConnection = 4;

/** Lets a thing happen at most so many times a second, evenly, in the order of asking. */
class Rate {
  private next = 0;
  private readonly gapMs: number;

  constructor(perSecond: number) {
    this.gapMs = 1000 / perSecond;
  }

  /** Milliseconds to wait from now. A pause is not saved up for a burst. */
  take(now: number): number {
    const at = Math.max(now, this.next);
    this.next = at + this.gapMs;
    return at - now;
  }

  /** Holds back the others for so many that have gone without asking. */
  charge(now: number, count: number): void {
    this.next = Math.max(now, this.next) + count * this.gapMs;
  }
}

class HostBudget {
  pace: Pace = 'gentle';
  private open = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly rates = {
    gentle: new Rate(limits.gentle.connectsPerSecond),
    robust: new Rate(limits.robust.connectsPerSecond),
  };

  async enter(): Promise<void> {
    while (this.open >= limits[this.pace].sockets)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.open++;
  }

  leave(): void {
    this.open--;
    this.waiting.shift()?.();
  }

  delay(now: number): number {
    return this.rates[this.pace].take(now);
  }
}

/** Sockets and connects, per device and in all. */
export class Budget {
  private readonly hosts = new Map<string, HostBudget>();
  private readonly packets = new Rate(mostPerSecond.packets);
  private readonly datagrams = new Rate(mostPerSecond.datagrams);
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  setPace(address: string, pace: Pace): void {
    this.host(address).pace = pace;
  }

  paceOf(address: string): Pace {
    return this.host(address).pace;
  }

  /** Waits for its turn and a free socket; the answer gives the socket back. Rejects when aborted. */
  async connect(address: string, signal: AbortSignal): Promise<() => void> {
    const host = this.host(address);
    await host.enter();
    let given = true;
    const leave = () => {
      if (given) host.leave();
      given = false;
    };
    try {
      const now = this.now();
      await pause(Math.max(host.delay(now), this.packets.take(now)), signal);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Counts what a connection sends from now on, as one has opened. */
  opened(): void {
    this.sent(packetsOfConnection);
  }

  /** Counts packets that did not wait for a turn. */
  sent(count: number): void {
    this.packets.charge(this.now(), count);
  }

  /** Waits for its turn to send one datagram. */
  async datagram(signal: AbortSignal): Promise<void> {
    const now = this.now();
    this.packets.charge(now, 1);
    await pause(this.datagrams.take(now), signal);
  }

  private host(address: string): HostBudget {
    let host = this.hosts.get(address);
    if (!host) {
      host = new HostBudget();
      this.hosts.set(address, host);
    }
    return host;
  }
}

/** Rejects with the signal's reason when aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(signal.reason);
  if (ms < 1) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
