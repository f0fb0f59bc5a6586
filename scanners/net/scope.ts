import ipaddr from 'ipaddr.js';

/** The addresses that the owner agreed to. Nothing outside it is ever sent a packet. */
export interface Scope {
  contains(address: string): boolean;
}

export interface ScopeOptions {
  /** The interface's own network, for example `192.168.1.0/24`. */
  readonly attached: string;
  /** CIDR ranges inside it to keep to. */
  readonly ranges: readonly string[];
  /** The consented interface: a link-local IPv6 address must carry its zone. */
  readonly interface: string;
  /** True for the demo home only. */
  readonly loopback: boolean;
}

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

/** An IP address as text, or undefined. Names, decimal and octal spellings are not addresses to us. */
export function parseAddress(text: string): { readonly ip: Parsed; readonly zone?: string } | undefined {
  const [plain = '', zone, ...rest] = text.split('%');
  if (rest.length > 0) return undefined;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) {
    const bytes = plain.split('.').map(Number);
    if (zone !== undefined || bytes.some((b) => b > 255) || /(^|\.)0\d/.test(plain)) return undefined;
    return { ip: new ipaddr.IPv4(bytes) };
  }
  if (!plain.includes(':') || !ipaddr.IPv6.isValid(plain)) return undefined;
  const ip = ipaddr.IPv6.parse(plain);
  if (ip.isIPv4MappedAddress()) return { ip: ip.toIPv4Address() };
  return zone === undefined ? { ip } : { ip, zone };
}

/** The same address always in the same spelling, so that two spellings cannot pass for two devices. */
export function normaliseAddress(text: string): string | undefined {
  const parsed = parseAddress(text);
  if (!parsed) return undefined;
  return parsed.zone === undefined ? parsed.ip.toString() : `${parsed.ip.toString()}%${parsed.zone}`;
}

/** Throws a RangeError on a range that is not inside the attached network: a caller's mistake, not the network's. */
export function scopeOf(options: ScopeOptions): Scope {
  const attached = ipaddr.parseCIDR(options.attached);
  const ranges = options.ranges.map((text) => {
    const range = ipaddr.parseCIDR(text);
    if (range[0].kind() !== attached[0].kind() || range[1] < attached[1] || !inside(range[0], attached)) {
      throw new RangeError(`${text} is not part of ${options.attached}`);
    }
    return range;
  });
  // An IPv6 address cannot be told to lie in a part of an IPv4 network, so a part leaves IPv6 out.
  const whole = options.ranges.includes(options.attached);
  return {
    contains(address) {
      const parsed = parseAddress(address);
      if (!parsed) return false;
      const { ip, zone } = parsed;
      if (ip.kind() === 'ipv4') {
        if (!isHome(ip, options.loopback) || isEdge(ip, attached)) return false;
        return ranges.some((range) => inside(ip, range));
      }
      if (!whole) return false;
      const kind = ip.range();
      // RFC 4193 and RFC 4291: unique local and link-local addresses never leave the site.
      return kind === 'uniqueLocal' || (kind === 'linkLocal' && zone === options.interface);
    },
  };
}

function isHome(ip: Parsed, loopback: boolean): boolean {
  const range = ip.range();
  return range === 'private' || range === 'linkLocal' || (loopback && range === 'loopback');
}

function inside(ip: Parsed, [network, bits]: [Parsed, number]): boolean {
  return ip.kind() === network.kind() && ip.match([network, bits]);
}

/** The network's own number and its broadcast address are nobody's. */
function isEdge(ip: Parsed, [network, bits]: [Parsed, number]): boolean {
  if (bits >= 31 || ip.kind() !== 'ipv4' || !ip.match([network, bits])) return false;
  const host = (toNumber(ip) & (2 ** (32 - bits) - 1)) >>> 0;
  return host === 0 || host === 2 ** (32 - bits) - 1;
}

function toNumber(ip: Parsed): number {
  return ip.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0) >>> 0;
}

/** Every usable IPv4 address of the ranges, in order, `most` at most. */
export function addressesOf(ranges: readonly string[], most: number): readonly string[] {
  const found: string[] = [];
  for (const text of ranges) {
    const [network, bits] = ipaddr.parseCIDR(text);
    if (network.kind() !== 'ipv4') continue;
    const size = 2 ** (32 - bits);
    const first = (toNumber(network) & ~(size - 1)) >>> 0;
    const [from, to] = size > 2 ? [1, size - 2] : [0, size - 1];
    for (let i = from; i <= to && found.length < most; i++) {
      const n = first + i;
      found.push([24, 16, 8, 0].map((shift) => (n >>> shift) & 255).join('.'));
    }
  }
  return found;
}
