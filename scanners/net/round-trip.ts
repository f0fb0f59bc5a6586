/** Seconds that RFC 6298 section 2 rounds a first guess to are far too long for a home: these are milliseconds on a LAN. */
const firstMs = 950;
/** Wi-Fi that saves power holds an answer back for up to three beacons, 307 ms. */
const leastMs = 400;
/** Whoever has been silent this often from the start drops what it is not offered. */
const silentAtFirst = 16;

/**
 * How long a knock on one device waits, from how fast the device has answered so far (RFC 6298 section 2). It stays
 * below one second, after which the system would repeat the packet on its own.
 */
export class RoundTrip {
  private smoothed: number | undefined;
  private variation = 0;
  private silences = 0;

  answered(ms: number): void {
    if (this.smoothed === undefined) {
      this.smoothed = ms;
      this.variation = ms / 2;
      return;
    }
    this.variation = 0.75 * this.variation + 0.25 * Math.abs(this.smoothed - ms);
    this.smoothed = 0.875 * this.smoothed + 0.125 * ms;
  }

  silent(): void {
    this.silences += 1;
  }

  get timeoutMs(): number {
    if (this.smoothed === undefined) return this.silences < silentAtFirst ? firstMs : leastMs;
    return Math.min(firstMs, Math.max(leastMs, 2 * (this.smoothed + 4 * this.variation)));
  }
}
