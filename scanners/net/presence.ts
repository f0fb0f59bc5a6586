import { sleep } from '../core/sleep.ts';

export interface PresenceOptions {
  /** Knocks on a port that has answered before: does it answer again? */
  readonly knock: (port: number) => Promise<boolean>;
  /** Does the system know who has this address? */
  readonly isResolved: () => Promise<boolean>;
  /** Until this is aborted, a device that fell silent is waited for: some sleep most of the time. */
  readonly listening?: AbortSignal;
  /** Told when the device has fallen silent, and when it is back. */
  readonly onChange: (there: boolean) => void;
}

/** So much silence, and for so long, makes us doubt that somebody is there. */
const fewSilences = 4;
const quietMs = 2_500;
/** Wi-Fi loses a packet now and then, never all of these. */
const signsOfLife = 3;
const askAgainMs = 1_000;

/**
 * Whether a device is still there. Many drop what they do not offer, so silence alone says little: after some of it a
 * port is asked that has answered before. Who does not answer there either has left.
 */
export class Presence {
  private readonly options: PresenceOptions;
  /** One that refuses costs the device nothing, so it comes first. */
  private readonly ports = new Map<'closed' | 'open', number>();
  private silences = 0;
  private quietSince = performance.now();
  private looking: Promise<boolean> | undefined;
  private left = false;

  constructor(options: PresenceOptions) {
    this.options = options;
  }

  /** A port has answered, or something else of the device has. */
  answered(port?: number, state: 'closed' | 'open' = 'open'): void {
    if (port !== undefined) this.ports.set(state, port);
    this.silences = 0;
    this.quietSince = performance.now();
  }

  silent(): void {
    this.silences += 1;
  }

  /** Resolves to false when nobody is there any more; after a few seconds at most, once listening is over. */
  isThere(): Promise<boolean> {
    if (this.left) return Promise.resolve(false);
    const doubtful = this.silences >= fewSilences && performance.now() - this.quietSince >= quietMs;
    if (!doubtful) return Promise.resolve(true);
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async look(): Promise<boolean> {
    const { isResolved, onChange } = this.options;
    if (this.ports.size === 0 && (await isResolved())) {
      this.quietSince = performance.now();
      return true;
    }
    for (let sign = 0; sign < signsOfLife && this.ports.size > 0; sign++)
      if (await this.knock(sign)) return true;
    onChange(false);
    if (await this.isBack()) {
      onChange(true);
      return true;
    }
    this.left = true;
    return false;
  }

  private async isBack(): Promise<boolean> {
    const { listening } = this.options;
    for (let sign = 0; listening && this.ports.size > 0; sign++) {
      await sleep(askAgainMs, listening);
      if (await this.knock(sign)) return true;
      if (listening.aborted) return false;
    }
    return false;
  }

  private async knock(turn: number): Promise<boolean> {
    const ports = [...this.ports].sort().map(([, port]) => port);
    const port = ports[turn % ports.length];
    return port !== undefined && this.options.knock(port);
  }
}
