import type { Fact } from './facts.ts';
import type { Observation, ServiceAddress } from './model.ts';

/** A device that talks more than this is a broken or hostile one; what it said first is kept. */
const mostPerDevice = 3000;
const mostPerFact = 300;
const mostBytes = 64 * 1024;

/** Did the device itself answer anything, if only that a door is closed? */
export function answered(observations: readonly Observation[]): boolean {
  return observations.some(
    ({ service, value }) =>
      service !== undefined &&
      typeof value === 'object' &&
      value !== null &&
      'state' in value &&
      (value.state === 'open' || value.state === 'closed'),
  );
}

/** Everything that was seen in one check, by device. */
export class Observations {
  private readonly byDevice = new Map<string, Observation[]>();
  private readonly seen = new Map<string, Observation>();
  private readonly perFact = new Map<string, number>();
  private count = 0;
  private readonly now: () => number;

  /** Ids stay apart from those of any other check, so that observations of several can stand side by side. */
  private readonly prefix: string;

  constructor(now: () => number = Date.now) {
    this.now = now;
    this.prefix = `o${now().toString(36)}-`;
  }

  /** The new observation; undefined when it does not fit the fact's shape, was seen before, or is one too many. */
  add<T>(
    device: string,
    kind: Fact<T>,
    value: T,
    by: string,
    service?: ServiceAddress,
  ): Observation<T> | undefined {
    const parsed = kind.shape.safeParse(value);
    if (!parsed.success) return undefined;
    const text = JSON.stringify(parsed.data);
    const key = `${device} ${kind.id} ${service?.transport ?? ''}${service?.port ?? ''} ${text}`;
    const counted = `${device} ${kind.id}`;
    const own = this.of(device);
    const sameKind = this.perFact.get(counted) ?? 0;
    if (this.seen.has(key) || text.length > mostBytes) return undefined;
    if (own.length >= mostPerDevice || (sameKind >= mostPerFact && service === undefined)) return undefined;
    const observation: Observation<T> = {
      id: `${this.prefix}${++this.count}`,
      fact: kind.id,
      device,
      ...(service && { service: { transport: service.transport, port: service.port } }),
      at: this.now(),
      by,
      value: parsed.data,
    };
    this.seen.set(key, observation);
    this.perFact.set(counted, sameKind + 1);
    own.push(observation);
    return observation;
  }

  of(device: string): Observation[] {
    let own = this.byDevice.get(device);
    if (!own) {
      own = [];
      this.byDevice.set(device, own);
    }
    return own;
  }

  all(): readonly Observation[] {
    return [...this.byDevice.values()].flat();
  }

  /** Keeps of a device only what this says. */
  keepOf(device: string, wanted: (seen: Observation) => boolean): void {
    this.byDevice.set(device, this.of(device).filter(wanted));
  }

  /** Two devices turned out to be one. */
  move(from: string, into: string): void {
    const moved = this.of(from).map((o) => ({ ...o, device: into }));
    this.of(into).push(...moved);
    this.byDevice.delete(from);
  }
}
