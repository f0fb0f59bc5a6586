import type { Emulator, EmulatorTruth } from '../../scanners/demo/emulator.ts';

/** A device made of real programs of the distribution. Its files and accounts exist in its own namespace only. */
export interface DaemonDevice {
  readonly id: string;
  readonly mac: string;
  readonly truth: EmulatorTruth;
  /** UDP ports that are open when it is ready. */
  readonly udp?: readonly number[];
  /** Absolute path to content. A path under /usr/local/bin becomes a program. */
  readonly files?: () => Readonly<Record<string, string>>;
  /** A shell script that starts the programs in the background; ADDRESS and MAC are set. */
  readonly start: string;
  /** A shell script that gives the account in question the password in NEW_PASSWORD, at once. */
  readonly setPassword?: string;
  /** Shell scripts that change its settings and start its programs anew, by name. */
  readonly changes?: Readonly<Record<string, string>>;
}

/** A script that ends a device's own program and, once it is gone, starts it anew. */
export const restart = (program: string, start: string, signal: 'TERM' | 'KILL' = 'TERM'): string =>
  `kill -${signal} $(pidof ${program}) && while pidof -q ${program}; do sleep 0.05; done
${start} >/dev/null 2>&1 &`;

/** What is unusual about a device's place on the network. */
export type Trait =
  /** Answers ARP and nothing else. */
  | 'arp-only'
  /** Answers multicast DNS, drops everything else. */
  | 'mdns-only'
  | 'ipv6-only'
  /** On the network for 2 s of every 20 s. */
  | 'sleepy'
  /** Two network cards, one device. */
  | 'two-cards'
  /** Answers ARP for the devices behind it, and for addresses where nobody is. */
  | 'proxy-arp';

export interface LabDevice {
  readonly id: string;
  /** The last part of its IPv4 address. */
  readonly number: number;
  readonly mac: string;
  readonly trait?: Trait;
  /** The device that forwards for it, when that one is in the lab: the network sees only that one's hardware address. */
  readonly behind?: string;
  readonly emulator?: Emulator;
  readonly daemon?: DaemonDevice;
  readonly truth: EmulatorTruth;
}

export const LAN = {
  prefix: '192.168.77',
  prefix6: 'fd77:4c61:6221:',
  router: '192.168.77.1',
  pc: '192.168.77.2',
} as const;
/** What a second card adds to the number of the first one. */
export const SECOND_CARD = 100;

export function ipv4Of(device: LabDevice): string {
  return `${LAN.prefix}.${device.number}`;
}

export function ipv6Of(device: LabDevice): string {
  return `${LAN.prefix6}:${device.number.toString(16)}`;
}

/** The address under which the device speaks of itself. */
export function addressOf(device: LabDevice): string {
  return device.trait === 'ipv6-only' ? ipv6Of(device) : ipv4Of(device);
}

/** All hardware addresses, the first card's first. */
export function macsOf(device: LabDevice): readonly string[] {
  return device.trait === 'two-cards' ? [device.mac, secondMac(device.mac)] : [device.mac];
}

function secondMac(mac: string): string {
  const last = Number.parseInt(mac.slice(-2), 16);
  return `${mac.slice(0, -2)}${((last + 1) & 0xff).toString(16).padStart(2, '0')}`;
}

/** Gives a daemon file its type. */
export function defineDaemon(daemon: DaemonDevice): DaemonDevice {
  return daemon;
}
