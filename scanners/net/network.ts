/**
 * The network as the rest of the engine sees it. Members get a `Host` (one device) or a `LocalNetwork` (discovery),
 * both made by the door in `dial.ts`; only the door holds a `Platform`, the operating system's real sockets.
 */
import type { Duplex } from 'node:stream';
import type { NmapService } from '../protocols/nmap-output.ts';
import type { Route as TableRoute } from '../protocols/route.ts';
import type { WifiLink } from '../protocols/wifi.ts';

// ── One device ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** `refused` means that our own rules forbid it: nothing was sent. */
export type Unanswered = {
  readonly state: 'closed' | 'silent' | 'refused' | 'unreadable';
  /** For people who look at the evidence, in English. */
  readonly why?: string;
};

export interface TlsSession {
  /** As Node names it: `TLSv1.2`. */
  readonly protocol: string;
  readonly cipher: string;
  /** DER, the device's own first, 5 at most. */
  readonly certificates: readonly Uint8Array[];
}

export interface ReadOptions {
  /** Stops as soon as this says that there is enough. */
  readonly until?: (sofar: Uint8Array) => boolean;
  /** Stops after this long without a byte; the connection's own deadline always holds as well. */
  readonly quietMs?: number;
  /** 4,096 unless told. */
  readonly maxBytes?: number;
}

export interface ReadResult {
  readonly bytes: Uint8Array;
  readonly end: 'enough' | 'quiet' | 'closed' | 'limit' | 'deadline';
}

/** An open TCP or TLS connection with a deadline of its own, counted from before the connect. */
export interface Connection {
  readonly remoteAddress: string;
  readonly tls?: TlsSession;
  /** Resolves to false when it could not be written in time. */
  write(bytes: Uint8Array | string): Promise<boolean>;
  read(options?: ReadOptions): Promise<ReadResult>;
  /** The raw stream, for a client library; still under the deadline and a byte cap of 1 MiB. */
  stream(): Duplex;
  close(): void;
}

export interface ConnectOptions {
  /** For connect, handshake, write and read together; 8,000 unless told. */
  readonly deadlineMs?: number;
  readonly tls?: boolean;
  /** Signals that the port is only to be knocked on, and closed at once. */
  readonly knock?: boolean;
}

export type Connected = { readonly state: 'open'; readonly connection: Connection } | Unanswered;

/**
 * Why a request is sent. The door lets each purpose do only what belongs to it:
 * `look` GET, HEAD or OPTIONS on a path of the known list; `description` GET of a path that the device announced;
 * `read-action` POST of a SOAP or IPP operation that only reads; `login` one login attempt; `careful` an unusual but
 * harmless request that the owner switched on; `close-mapping` the one request that changes something, on the owner's
 * click: UPnP DeletePortMapping of just the mapping that the permission names.
 */
export type Purpose = 'look' | 'description' | 'read-action' | 'login' | 'careful' | 'close-mapping';

export interface HttpRequest {
  readonly port: number;
  readonly tls?: boolean;
  /** GET unless told. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** `look` unless told. */
  readonly purpose?: Purpose;
  /** Same host and port, 3 at most, never with credentials. False unless told. */
  readonly follow?: boolean;
  /** 8,000 unless told. */
  readonly deadlineMs?: number;
  /** 262,144 unless told. */
  readonly maxBytes?: number;
}

export interface HttpResponse {
  readonly state: 'answered';
  readonly status: number;
  /** Lower-case names; all values of a name that came more than once. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Uint8Array;
  /** False when the body was cut at a limit or the deadline. */
  readonly complete: boolean;
  /** The path that answered in the end. */
  readonly path: string;
  /** Where it wanted to send us, followed or not, as text. */
  readonly redirects: readonly string[];
  readonly tls?: TlsSession;
}

export type HttpAnswer = HttpResponse | Unanswered;

export interface UdpOptions {
  /** 1,500 unless told. */
  readonly deadlineMs?: number;
  /** Sent again once after half the time. False unless told. */
  readonly repeat?: boolean;
  /** 1 unless told. */
  readonly maxReplies?: number;
}

export type UdpAnswer = { readonly state: 'answered'; readonly replies: readonly Uint8Array[] } | Unanswered;

/** The one device that a probe may talk to. */
export interface Host {
  readonly address: string;
  connect(port: number, options?: ConnectOptions): Promise<Connected>;
  http(request: HttpRequest): Promise<HttpAnswer>;
  /** Only to a port whose protocol is known to be the payload's. */
  udp(port: number, payload: Uint8Array, options?: UdpOptions): Promise<UdpAnswer>;
  /** What nmap makes of these open ports; missing where nmap is not to be used. Empty where it is not installed. */
  nmap?(ports: readonly number[]): Promise<readonly NmapService[]>;
}

// ── The local network, for discovery ────────────────────────────────────────────────────────────────────────────────

export interface NetworkInterface {
  readonly name: string;
  readonly mac?: string;
  /** With prefix length, for example `192.168.1.20/24`. */
  readonly ipv4?: string;
  /** Link-local IPv6 with zone, for example `fe80::1%eth0`. */
  readonly ipv6?: string;
  readonly index?: number;
}

export interface Neighbour {
  readonly address: string;
  readonly mac: string;
  readonly interface: string;
}

export interface Datagram {
  readonly from: { readonly address: string; readonly port: number };
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

export interface DatagramOptions {
  readonly on: NetworkInterface;
  readonly family: 4 | 6;
  /** Any free port unless told. */
  readonly port?: number;
  /** Multicast groups to join. */
  readonly groups?: readonly string[];
  readonly broadcast?: boolean;
}

/** A UDP socket. Datagrams from outside the consented network never come out of it. */
export interface DatagramPort {
  /** Resolves to false when our rules or the system refused. */
  send(address: string, port: number, payload: Uint8Array): Promise<boolean>;
  /** Ends when the port is closed. */
  readonly datagrams: AsyncIterable<Datagram>;
  close(): void;
}

/** A resource record as multicast DNS carried it, read by `protocols/dns-message.ts`. */
export interface MdnsRecord {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'PTR' | 'SRV' | 'TXT' | 'NSEC' | 'HINFO' | 'other';
  /** Seconds; 0 is a goodbye. */
  readonly ttl: number;
  readonly address?: string;
  readonly target?: string;
  readonly port?: number;
  /** Of a TXT record: keys in lower case. */
  readonly entries?: ReadonlyMap<string, string>;
}

export interface MdnsResponse {
  readonly from: string;
  readonly records: readonly MdnsRecord[];
}

/** A pointer that was heard already. */
export interface MdnsKnownAnswer {
  readonly name: string;
  readonly target: string;
  /** Seconds that it may still be kept. */
  readonly ttl: number;
}

export interface MdnsPort {
  /** 15 questions a packet at most. `known` answers need not be given again (RFC 6762 section 7.1). */
  ask(
    questions: readonly { readonly name: string; readonly type: 'PTR' | 'SRV' | 'TXT' | 'A' | 'AAAA' }[],
    known?: readonly MdnsKnownAnswer[],
  ): void;
  readonly responses: AsyncIterable<MdnsResponse>;
  close(): void;
}

export interface LocalNetwork {
  datagrams(options: DatagramOptions): Promise<DatagramPort | undefined>;
  mdns(on: NetworkInterface, family: 4 | 6): Promise<MdnsPort | undefined>;
  /** Sends an empty datagram to each address, paced, so that the system resolves it; nothing is read. */
  wake(addresses: readonly string[], signal: AbortSignal): Promise<void>;
  /** The operating system's neighbour table (ARP and IPv6), in scope only. */
  neighbours(): Promise<readonly Neighbour[]>;
  /** Knocks on these TCP ports of one address: is somebody there who opens or refuses? Nothing is sent. */
  answers(address: string, ports: readonly number[]): Promise<boolean>;
  gateway(): Promise<string | undefined>;
  dnsServers(): Promise<readonly string[]>;
  /** The Wi-Fi network that the interface has joined; undefined over a cable. Missing where nothing tells. */
  wifi?(): Promise<WifiLink | undefined>;
  /** Missing where there is no nmap to ask. */
  nmap?(address: string, ports: readonly number[], signal: AbortSignal): Promise<readonly NmapService[]>;
}

// ── The door ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the owner's settings let a member do on a device. */
export interface Permission {
  readonly careful: boolean;
  readonly logins: boolean;
  /** The door in the router that the owner asked to be shut, just now. */
  readonly closes?: PortMapping;
}

/** A door in a router, as the router names it. */
export interface PortMapping {
  readonly externalPort: number;
  readonly protocol: 'tcp' | 'udp';
}

/** How gently a device is treated: 2 sockets at most, or 16. */
export type Pace = 'gentle' | 'robust';

/** The only way onto the network, with the rules built in. */
export interface Door {
  readonly local: LocalNetwork;
  /** `failed`: what this computer itself could not start, after some tries. */
  readonly counts: { readonly connects: number; readonly datagrams: number; readonly failed: number };
  /** True when this computer let none of our packets out: the app may lack the permission for the local network. */
  readonly isShut: boolean;
  /** Whether the system's table of neighbours was too small (arp(7), `gc_thresh3`), so that devices may be missing. */
  isTableFull(): Promise<boolean>;
  host(address: string, permission: Permission): Host;
  setPace(address: string, pace: Pace): void;
}

// ── The operating system ────────────────────────────────────────────────────────────────────────────────────────────

export interface TcpRequest {
  readonly address: string;
  /** Of our own, to send from: packets leave by the consented interface, or not at all. */
  readonly localAddress?: string;
  readonly port: number;
  readonly deadlineMs: number;
  readonly tls: boolean;
  readonly signal: AbortSignal;
}

export type TcpOutcome =
  | {
      readonly state: 'open';
      readonly stream: Duplex;
      readonly remoteAddress: string;
      readonly tls?: TlsSession;
    }
  | { readonly state: 'closed' | 'silent' | 'unreadable'; readonly why?: string }
  /** This computer ran out of sockets, or forbids them, which says nothing about the device. */
  | { readonly state: 'exhausted'; readonly why?: string };

export interface Route {
  readonly interface: string;
  readonly gateway: string;
}

/** Real or simulated sockets and tables, without any rule. Nobody but `dial.ts` may hold one. */
export interface Platform {
  openTcp(request: TcpRequest): Promise<TcpOutcome>;
  openDatagrams(options: DatagramOptions): Promise<DatagramPort>;
  openMdns(on: NetworkInterface, family: 4 | 6): Promise<MdnsPort>;
  interfaces(): Promise<readonly NetworkInterface[]>;
  neighbours(): Promise<readonly Neighbour[]>;
  defaultRoutes(): Promise<readonly Route[]>;
  dnsServers(): Promise<readonly string[]>;
  /** Every route, also through tunnels. Missing where nothing tells. */
  routes?(): Promise<readonly TableRoute[]>;
  /** Seconds that this computer has been switched on, those that it slept included. Missing where nothing tells. */
  uptime?(): number;
  /** How often the neighbours and routes may be read without being a burden; 1,000 unless told. */
  readonly tablesEveryMs?: number;
  /** How often the table of neighbours was full so far; missing where nothing tells. */
  fullTables?(): Promise<number>;
  /** The Wi-Fi network that this interface has joined; missing where nothing tells. */
  wifi?(on: string): Promise<WifiLink | undefined>;
  /** Missing where there is no nmap to ask. */
  nmap?(address: string, ports: readonly number[], signal: AbortSignal): Promise<readonly NmapService[]>;
}
