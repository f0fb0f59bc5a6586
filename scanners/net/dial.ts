import { Budget } from './budget.ts';
import { hostDoor, type PacketCounts } from './host-door.ts';
import type {
  DatagramOptions,
  DatagramPort,
  Door,
  Host,
  LocalNetwork,
  MdnsPort,
  NetworkInterface,
  Permission,
  Platform,
} from './network.ts';
import { isSpokenUdpPort } from './never-touch.ts';
import { Passage } from './passage.ts';
import { normaliseAddress, parseAddress, type Scope } from './scope.ts';
import { shortageOf } from './shortage.ts';

export interface DoorOptions {
  readonly platform: Platform;
  readonly scope: Scope;
  /** The consented interface: everything else is not ours to use. */
  readonly on: NetworkInterface;
  readonly signal: AbortSignal;
  /** Whether nmap may be used where it is installed. */
  readonly nmap?: boolean;
  readonly onFragile: (address: string) => void;
  /** Told when a device falls silent for good, and when it is back. */
  readonly onPresence?: (address: string, there: boolean) => void;
  /** Until this is aborted, a device that fell silent is waited for. */
  readonly listening?: AbortSignal;
}

/** Multicast groups that a discovery may speak to; the broadcast address is allowed as well. */
const groups: ReadonlySet<string> = new Set([
  '224.0.0.251',
  'ff02::fb', // mDNS
  '224.0.0.252',
  'ff02::1:3', // LLMNR
  '239.255.255.250',
  'ff02::c', // SSDP, WS-Discovery, Yeelight, Govee, Hikvision SADP
  '239.255.255.251', // Dahua DHIP
  '224.0.1.187',
  'ff02::fd', // CoAP
  '224.0.23.12', // KNXnet/IP
  '233.89.188.1', // Ubiquiti
  'ff02::1', // all nodes
]);

/** Discard (RFC 863): nobody minds an empty datagram there, and it makes the system resolve the address. */
const discardPort = 9;

export function openDoor(asked: DoorOptions): Door {
  const { platform, scope, on, signal, nmap = false } = asked;
  const budget = new Budget();
  const passage = new Passage();
  const fullTables = async () => (await platform.fullTables?.().catch(() => 0)) ?? 0;
  const fullBefore = fullTables();
  const counts: PacketCounts = { connects: 0, datagrams: 0, failed: 0 };

  /** A port that others hold, or a kind of address that this computer does not have, is no shortage. */
  function noteShortage(error: unknown): undefined {
    if (shortageOf(error) !== undefined) counts.failed++;
  }

  function mayReceive(from: string): boolean {
    // Some systems give a link-local address without its zone: it can only have come in on the socket's own interface.
    const parsed = parseAddress(from);
    const zoned = parsed?.ip.range() === 'linkLocal' && from.includes(':') && !from.includes('%');
    return scope.contains(zoned ? `${from}%${on.name}` : from);
  }

  function mayReach(address: string): boolean {
    const plain = address.replace(/%.*/, '');
    return (
      groups.has(plain) ||
      address === '255.255.255.255' ||
      address === broadcastOf(on) ||
      scope.contains(address)
    );
  }

  async function datagrams(options: DatagramOptions): Promise<DatagramPort | undefined> {
    if (options.on.name !== on.name || signal.aborted) return undefined;
    const socket = await platform.openDatagrams(options).catch(noteShortage);
    if (!socket) return undefined;
    signal.addEventListener('abort', () => socket.close(), { once: true });
    return {
      async send(address, port, payload) {
        if (!mayReach(address) || !isSpokenUdpPort(port)) return false;
        try {
          await budget.datagram(signal);
        } catch {
          return false;
        }
        counts.datagrams++;
        // Without a default route the system has nowhere to send the limited broadcast; ours is the same on one link.
        const target = address === '255.255.255.255' ? (broadcastOf(on) ?? address) : address;
        const went = await socket.send(target, port, payload);
        passage.sent(went);
        return went;
      },
      datagrams: only(socket.datagrams, (datagram) => mayReceive(datagram.from.address)),
      close: () => socket.close(),
    };
  }

  async function mdns(wanted: NetworkInterface, family: 4 | 6): Promise<MdnsPort | undefined> {
    if (wanted.name !== on.name || signal.aborted) return undefined;
    const port = await platform.openMdns(wanted, family).catch(noteShortage);
    if (!port) return undefined;
    signal.addEventListener('abort', () => port.close(), { once: true });
    return {
      ask(questions, known) {
        counts.datagrams++;
        budget.sent(1);
        port.ask(questions.slice(0, 15), known);
      },
      responses: only(port.responses, (response) => mayReceive(response.from)),
      close: () => port.close(),
    };
  }

  async function wakeOver(family: 4 | 6, addresses: readonly string[], stop: AbortSignal): Promise<void> {
    if (addresses.length === 0) return;
    const socket = await platform.openDatagrams({ on, family }).catch(noteShortage);
    if (!socket) return;
    try {
      const reached = addresses.filter((address) => scope.contains(address));
      const wakeOne = async (address: string) => {
        await budget.datagram(signal, address);
        if (stop.aborted) return;
        counts.datagrams++;
        passage.sent(await socket.send(address, discardPort, new Uint8Array(0)));
      };
      // All of them ask for their turn at once, so that each waits for the others' packets and not for their timers.
      await Promise.allSettled(reached.map(wakeOne));
    } finally {
      socket.close();
    }
  }

  function hostAt(address: string, permission: Permission): Host {
    const options = { ...asked, nmap, budget, passage, counts, permission };
    return hostDoor(normaliseAddress(address) ?? address, options);
  }

  const local: LocalNetwork = {
    datagrams,
    mdns,
    async wake(addresses, stop) {
      await Promise.all(
        ([4, 6] as const).map((family) =>
          wakeOver(
            family,
            addresses.filter((address) => address.includes(':') === (family === 6)),
            stop,
          ),
        ),
      );
    },
    async neighbours() {
      const all = await platform.neighbours().catch(() => []);
      for (const { address } of all) budget.resolves(normaliseAddress(address) ?? address);
      return all.filter((n) => n.interface === on.name && mayReceive(n.address));
    },
    async answers(address, ports) {
      const host = hostAt(address, { careful: false, logins: false });
      const knocks = ports.map(async (port) => {
        const { state } = await host.connect(port, { knock: true });
        if (state !== 'open' && state !== 'closed') throw new Error(state);
      });
      return Promise.any(knocks).then(
        () => true,
        () => false,
      );
    },
    async gateway() {
      const routes = await platform.defaultRoutes().catch(() => []);
      const gateway = routes.find((route) => route.interface === on.name)?.gateway;
      return gateway !== undefined && scope.contains(gateway) ? gateway : undefined;
    },
    dnsServers: () => platform.dnsServers().catch(() => []),
    async wifi() {
      return platform.wifi?.(on.name).catch(() => undefined);
    },
  };

  return {
    local,
    counts,
    get isShut() {
      return passage.isShut;
    },
    async isTableFull() {
      const [before, now] = await Promise.all([fullBefore, fullTables()]);
      return now > before;
    },
    setPace: (address, pace) => budget.setPace(normaliseAddress(address) ?? address, pace),
    host: hostAt,
  };
}

async function* only<T>(items: AsyncIterable<T>, keep: (item: T) => boolean): AsyncIterable<T> {
  for await (const item of items) if (keep(item)) yield item;
}

/** The directed broadcast address of the interface's IPv4 network. */
export function broadcastOf(on: NetworkInterface): string | undefined {
  const [address, bits] = on.ipv4?.split('/') ?? [];
  if (address === undefined || bits === undefined) return undefined;
  const size = 2 ** (32 - Number(bits));
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const last = Math.floor(number / size) * size + size - 1;
  return [24, 16, 8, 0].map((shift) => Math.floor(last / 2 ** shift) % 256).join('.');
}
