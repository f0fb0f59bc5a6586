/** How a Wi-Fi network is locked, the weakest that it takes: one that still speaks TKIP beside AES is `wpa2-tkip`. */
export const wifiLocks = ['open', 'wep', 'wpa', 'wpa2-tkip', 'wpa2', 'wpa3'] as const;
export type WifiLock = (typeof wifiLocks)[number];

/** The Wi-Fi network that this computer has joined. */
export interface WifiLink {
  readonly lock: WifiLock;
  /** Missing where the system keeps it to itself. */
  readonly name?: string;
}

/** What a network offers, by the names of the standards (IEEE 802.11 section 9.4.2.24). */
export interface WifiOffer {
  /** It hides what it sends at all. */
  readonly encrypts: boolean;
  /** Versions of WPA that it takes. */
  readonly versions: readonly (1 | 2 | 3)[];
  /** TKIP is among its ciphers. */
  readonly tkip: boolean;
}

/** The lock of an offer. Without any WPA, what encrypts is WEP. */
export function lockOf({ encrypts, versions, tkip }: WifiOffer): WifiLock {
  if (versions.length === 0) return encrypts ? 'wep' : 'open';
  if (versions.every((version) => version === 1)) return 'wpa';
  if (tkip || versions.includes(1)) return 'wpa2-tkip';
  return versions.includes(2) ? 'wpa2' : 'wpa3';
}
