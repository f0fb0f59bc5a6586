/** A device that this computer has exchanged packets with, from the operating system's own table. */
export interface Neighbour {
  /** IPv4, or IPv6 without its zone. */
  readonly address: string;
  /** Six bytes in lower case with colons. */
  readonly mac: string;
  readonly interface?: string;
}

/** More entries than any home has; a table beyond it is cut. */
export const mostNeighbours = 4_096;

/** Whether a text is an IPv4 address in dotted form. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** An address without its zone, or `undefined` if it is none. IPv6 is checked for its letters, not its meaning. */
export function readAddress(text: string): string | undefined {
  const [address = ''] = text.split('%', 1);
  return isIpv4(address) || /^(?=.*:.*:)[0-9a-f:]{2,39}$/i.test(address) ? address.toLowerCase() : undefined;
}
