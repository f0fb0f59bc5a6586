/** What may wait: a question of discovery goes before a knock on a robust device, which nothing else waits for. */
export type Urgency = 'question' | 'visit' | 'knock';

interface Turn {
  /** Milliseconds; whoever is due first goes first, so that nobody waits for ever. */
  readonly due: number;
  readonly cost: number;
  go(): void;
}

/** By how many milliseconds each may be overtaken by what is more urgent. */
const patienceMs: Readonly<Record<Urgency, number>> = { question: 0, visit: 1_500, knock: 3_000 };

/** So much of a pause is made up for at once: a busy computer's timers ring late. */
const burst = 80;
/** In this time the packet of a turn is usually out. */
const quickMs = 60;

/**
 * Lets so many packets a second go, evenly. Those that go without asking are charged when they go, and whoever waits at
 * that moment waits so much longer: a turn is given only when there is room for it, never ahead of time.
 */
export class Pacer {
  private readonly perMs: number;
  private readonly now: () => number;
  private readonly waiting: Readonly<Record<Urgency, Turn[]>> = { question: [], visit: [], knock: [] };
  private later: { readonly at: number; count(): number }[] = [];
  private room = burst;
  /** Turns were given whose packets are not out yet. */
  private isGiving = false;
  private countedAt: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(perSecond: number, now: () => number) {
    this.perMs = perSecond / 1000;
    this.now = now;
    this.countedAt = now();
  }

  /** Resolves when so many packets may be sent. Rejects with the signal's reason when aborted. */
  turn(urgency: Urgency, cost: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    const queue = this.waiting[urgency];
    return new Promise((resolve, reject) => {
      const stop = () => {
        queue.splice(queue.indexOf(turn), 1);
        reject(signal.reason);
      };
      const turn: Turn = {
        due: this.now() + patienceMs[urgency],
        cost,
        go() {
          signal.removeEventListener('abort', stop);
          resolve();
        },
      };
      signal.addEventListener('abort', stop, { once: true });
      queue.push(turn);
      this.serve();
    });
  }

  /** Counts packets that did not wait for a turn. */
  charge(count: number): void {
    this.count();
    this.room -= count;
  }

  /** Counts what the system will send on its own after so many milliseconds, as it turns out by then. */
  chargeLater(afterMs: number, count: () => number): void {
    this.later.push({ at: this.now() + afterMs, count });
  }

  private count(): void {
    if (this.isGiving) return;
    const now = this.now();
    this.room = Math.min(burst, this.room + (now - this.countedAt) * this.perMs);
    this.countedAt = now;
    if (this.later.every(({ at }) => at > now)) return;
    for (const { at, count } of this.later) if (at <= now) this.room -= count();
    this.later = this.later.filter(({ at }) => at > now);
  }

  private serve(): void {
    this.count();
    for (let queue = this.next(); queue?.[0] && this.room >= 1; queue = this.next()) {
      const turn = queue.shift();
      this.room -= turn?.cost ?? 0;
      turn?.go();
      this.give();
    }
    if (this.timer !== undefined || !this.next()) return;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.serve();
      },
      Math.max(1, Math.ceil((1 - this.room) / this.perMs)),
    );
  }

  /**
   * From a turn to its packet a busy computer may take long, and then all such packets go at once. That time makes no
   * room for more.
   */
  private give(): void {
    if (this.isGiving) return;
    this.isGiving = true;
    const began = this.now();
    setImmediate(() => {
      this.isGiving = false;
      const now = this.now();
      if (now - began > quickMs) this.countedAt = now;
      this.serve();
    });
  }

  /** The queue whose first turn is due first; undefined when nobody waits. */
  private next(): Turn[] | undefined {
    let first: Turn[] | undefined;
    for (const queue of Object.values(this.waiting)) {
      if (queue[0] && (first?.[0] === undefined || queue[0].due < first[0].due)) first = queue;
    }
    return first;
  }
}
