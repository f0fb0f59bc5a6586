/** So many refusals in a row are no accident. */
const fewRefusals = 8;
/** Errors by which a system says that a packet never left: macOS without permission, a firewall of its own. */
const neverLeft: ReadonlySet<string> = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EPERM', 'EACCES']);
/** An address that nobody has is unreachable too, but the system asks for its holder for seconds before it says so. */
const atOnceMs = 250;

/**
 * Whether this computer lets our packets out at all. macOS keeps the local network from an app that the person has not
 * allowed it, and says so only by refusing everything (Apple TN3179: there is nothing to ask).
 */
export class Passage {
  private refused = 0;
  private passed = false;

  sent(went: boolean): void {
    if (went) this.passed = true;
    else this.refused += 1;
  }

  connected(error: string | undefined, tookMs: number): void {
    if (error === undefined || !neverLeft.has(error)) this.passed = true;
    else if (tookMs < atOnceMs) this.refused += 1;
  }

  get isShut(): boolean {
    return !this.passed && this.refused >= fewRefusals;
  }
}
