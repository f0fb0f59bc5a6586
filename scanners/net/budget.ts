import type { Pace } from './network.ts';
import { Pacer, type Urgency } from './pacer.ts';

interface Limits {
  readonly sockets: number;
  /** Milliseconds from one connect to the next. */
  readonly gapMs: number;
  /** So many milliseconds of a pause are made up for: a busy computer's timers ring late. */
  readonly slackMs: number;
}

/** Wi-Fi microcontrollers fall over at more than 2 sockets or 20 connects a second; stay below it. */
const limits: Readonly<Record<Pace, Limits>> = {
  gentle: { sockets: 2, gapMs: 56, slackMs: 0 },
  robust: { sockets: 16, gapMs: 2.5, slackMs: 100 },
};

/**
 * A home is promised 1,000 packets a second at most. The rest is for what the pacer lets go at once after a pause, and
 * for what the system sends without our doing.
 */
const mostPerSecond = 790;

/** What an open connection sends besides its first packet: an acknowledgement, its end, and a word for the other's end. */
const packetsOfConnection = 3;
/** What a TLS handshake sends: a hello, the keys, and the words for what the device says. */
const packetsOfHandshake = 4;
/** The system asks three times for the hardware address of one that is silent (RFC 4861 section 10; for ARP alike). */
const askedAgainMs = [1_000, 2_000];
/** It repeats a connect that nobody answered (RFC 6298 section 2), and doubles the time. */
const connectedAgainMs = [1_000, 3_000, 7_000];

class HostBudget {
  private chosen: Pace = 'gentle';
  private open = 0;
  private nextAt = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly waiting = new Set<() => void>();

  get pace(): Pace {
    return this.chosen;
  }

  setPace(pace: Pace): void {
    this.chosen = pace;
    for (const go of [...this.waiting]) go();
  }

  /** Waits for a free socket. Rejects when aborted. */
  async enter(signal: AbortSignal): Promise<void> {
    while (this.open >= limits[this.pace].sockets) {
      if (signal.aborted) throw signal.reason;
      await new Promise<void>((resolve) => {
        const go = () => {
          this.waiting.delete(go);
          signal.removeEventListener('abort', go);
          resolve();
        };
        this.waiting.add(go);
        signal.addEventListener('abort', go, { once: true });
      });
    }
    this.open++;
  }

  leave(): void {
    this.open--;
    const [next] = this.waiting;
    next?.();
  }

  /** Milliseconds until the next connect may be made. */
  waitMs(now: number): number {
    return this.nextAt - now;
  }

  went(now: number): void {
    const { gapMs, slackMs } = limits[this.pace];
    this.nextAt = Math.max(this.nextAt, now - slackMs) + gapMs;
  }

  /** One after the other, so that no device has more than one turn waiting among all others. */
  inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.last.then(step);
    this.last = done.catch(() => undefined);
    return done;
  }
}

/** Sockets and connects, per device and in all. */
export class Budget {
  private readonly hosts = new Map<string, HostBudget>();
  private readonly resolved = new Set<string>();
  private readonly pacer: Pacer;
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
    this.pacer = new Pacer(mostPerSecond, now);
  }

  setPace(address: string, pace: Pace): void {
    this.host(address).setPace(pace);
  }

  paceOf(address: string): Pace {
    return this.host(address).pace;
  }

  /** Waits for its turn and a free socket; the answer gives the socket back. Rejects when aborted. */
  async connect(address: string, signal: AbortSignal, knock = false): Promise<() => void> {
    const host = this.host(address);
    await host.enter(signal);
    let given = true;
    const leave = () => {
      if (given) host.leave();
      given = false;
    };
    try {
      await host.inTurn(async () => {
        await pause(host.waitMs(this.now()), signal);
        // A gentle pace keeps the others waiting for little, and they would keep it waiting for long.
        await this.turn(knock && host.pace === 'robust' ? 'knock' : 'visit', address, signal);
        host.went(this.now());
      });
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Counts how often the system repeats a connect until it is told that the matter is settled. */
  connecting(): () => void {
    let pending = 1;
    for (const ms of connectedAgainMs) this.pacer.chargeLater(ms, () => pending);
    return () => {
      pending = 0;
    };
  }

  /** Counts what a connection sends from now on besides what is written, as one has opened. */
  opened(tls: boolean): void {
    this.sent(packetsOfConnection + (tls ? packetsOfHandshake : 0));
  }

  /** Counts packets that did not wait for a turn. */
  sent(count: number): void {
    this.pacer.charge(count);
  }

  /** Waits for its turn to send one datagram, to everybody or to one address. */
  datagram(signal: AbortSignal, to?: string): Promise<void> {
    return this.turn('question', to, signal);
  }

  /** The system knows who has this address: nobody is asked for it any more. */
  resolves(address: string): void {
    this.resolved.add(address);
  }

  private async turn(urgency: Urgency, to: string | undefined, signal: AbortSignal): Promise<void> {
    const unknown = to !== undefined && !this.resolved.has(to);
    await this.pacer.turn(urgency, unknown ? 2 : 1, signal);
    if (!unknown) return;
    for (const ms of askedAgainMs) this.pacer.chargeLater(ms, () => (this.resolved.has(to) ? 0 : 1));
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
