import type { Host } from '../net/network.ts';
import type { Depth, Observe, Probe, Sighting, Target } from './define.ts';
import { factsAbout } from './facts.ts';
import type { Identity, Observation, Touch } from './model.ts';

export interface WorkContext {
  readonly probes: readonly Probe[];
  host(): Host;
  readonly depth: Depth;
  readonly signal: AbortSignal;
  readonly onlyPorts?: readonly number[];
  /** Its id by now: two devices may turn out to be one. */
  device(): string;
  observations(): readonly Observation[];
  identity(): Identity;
  readonly observe: (by: string) => Observe;
  sight(by: string, sighting: Omit<Sighting, 'address'>): void;
  /** A probe that broke: a bug of ours, told once. */
  onBroken(probe: string, error: unknown): void;
}

/** No probe needs longer, save a knock on every port there is: one that does must not keep the check waiting. */
const longestMs = 150_000;

/** This many probes may be busy with one device; its sockets are counted by the door. */
const mostAtOnce = 12;

/**
 * Looks at one device: runs each probe at each target that the facts so far call for, and asks again whenever a fact
 * arrives. The facts' own dependencies are the order; there is no other.
 */
export class DeviceWork {
  private readonly context: WorkContext;
  private readonly begun = new Set<string>();
  private readonly running = new Set<Promise<void>>();
  private allowed: readonly Touch[] = [];
  private changed = false;
  private loop: Promise<void> | undefined;
  /** Targets begun and finished, for the progress bar. */
  known = 0;
  done = 0;

  constructor(context: WorkContext) {
    this.context = context;
  }

  /** Goes on until nothing is left to look at with these touches. Resolves at once when nothing is. */
  run(allowed: readonly Touch[]): Promise<void> {
    this.allowed = allowed;
    this.changed = true;
    this.loop ??= this.go().finally(() => {
      this.loop = undefined;
    });
    return this.loop;
  }

  /** Resolves when nothing is being looked at. */
  idle(): Promise<void> {
    return this.loop ?? Promise.resolve();
  }

  /** Tells that a fact of this device has arrived. */
  poke(): void {
    this.changed = true;
    if (this.allowed.length > 0 && !this.loop) void this.run(this.allowed);
    this.wake?.();
  }

  private wake: (() => void) | undefined;

  private async go(): Promise<void> {
    while (!this.context.signal.aborted) {
      if (this.changed) {
        this.changed = false;
        for (const [probe, target] of this.pending()) this.start(probe, target);
      }
      if (this.running.size === 0 && !this.changed) return;
      const poked = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      await Promise.race([...this.running, poked]);
      await breath();
      if (this.running.size < mostAtOnce) this.changed = true;
    }
    await Promise.all(this.running);
  }

  private pending(): readonly (readonly [Probe, Target])[] {
    const observations = this.context.observations();
    const device = this.context.device();
    const identity = this.context.identity();
    const free = mostAtOnce - this.running.size;
    const found: (readonly [Probe, Target])[] = [];
    for (const probe of this.context.probes) {
      if (!this.allowed.includes(probe.touch)) continue;
      for (const target of probe.targets(factsAbout(device, observations, probe.needs), identity)) {
        if (found.length < free && !this.begun.has(keyOf(probe, target))) found.push([probe, target]);
      }
    }
    return found;
  }

  private start(probe: Probe, target: Target): void {
    this.begun.add(keyOf(probe, target));
    this.known++;
    const observations = this.context.observations();
    const device = this.context.device();
    const { signal, depth, onlyPorts } = this.context;
    const looked = probe.run(target, {
      host: this.context.host(),
      signal,
      depth,
      facts: factsAbout(device, observations, probe.needs),
      identity: this.context.identity(),
      observe: this.context.observe(probe.id),
      sight: (sighting) => this.context.sight(probe.id, sighting),
      ...(onlyPorts && { onlyPorts }),
    });
    const work = (depth === 'full' ? looked : inTime(looked))
      .catch((error: unknown) => {
        if (!signal.aborted) this.context.onBroken(probe.id, error);
      })
      .finally(() => {
        this.running.delete(work);
        this.done++;
      });
    this.running.add(work);
  }
}

/** Facts arrive in bursts: one look at them all is enough, and answers from the network get their turn meanwhile. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** The same, but it rejects when it lasts too long. */
function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('it took too long')), longestMs);
    void work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

function keyOf(probe: Probe, { service, key }: Target): string {
  return `${probe.id} ${service ? `${service.transport}/${service.port}` : ''} ${key ?? ''}`;
}
