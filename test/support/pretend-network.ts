import type {
  Datagram,
  DatagramPort,
  LocalNetwork,
  MdnsPort,
  MdnsRecord,
  MdnsResponse,
  Neighbour,
  NetworkInterface,
} from '../../scanners/net/network.ts';
import type { WifiLink } from '../../scanners/protocols/wifi.ts';

export {
  type Conversation,
  type Page,
  type PretendDevice,
  type PretendHost,
  pretendHost,
} from './pretend-host.ts';

export const pretendInterface: NetworkInterface = {
  name: 'eth0',
  mac: '02:00:00:00:00:01',
  ipv4: '192.168.1.20/24',
  ipv6: 'fe80::1%eth0',
  index: 2,
};

type Reply = Uint8Array | readonly Uint8Array[] | ((payload: Uint8Array) => Uint8Array | undefined);

/** A home made of literals, as discovery sees it. */
export interface PretendHome {
  /** By address, then by `udp/PORT`: the answer to a datagram sent to that address, to a group or as a broadcast. */
  readonly devices?: Readonly<Record<string, Readonly<Record<`udp/${number}`, Reply>>>>;
  /** Heard by whoever listens on the local port `to`. */
  readonly announcements?: readonly {
    readonly to: number;
    readonly from: string;
    readonly fromPort?: number;
    readonly bytes: Uint8Array;
  }[];
  /** By address: records given when one of them is asked for. */
  readonly mdns?: Readonly<Record<string, readonly MdnsRecord[]>>;
  /** Unasked multicast DNS, heard at once. */
  readonly mdnsHeard?: readonly MdnsResponse[];
  /** The table, or what it holds after that many reads. */
  readonly neighbours?: readonly Neighbour[] | ((reads: number) => readonly Neighbour[]);
  /** Addresses where a door is open or refused. */
  readonly answering?: readonly string[] | ((address: string) => Promise<boolean>);
  readonly gateway?: string;
  readonly dnsServers?: readonly string[];
  readonly wifi?: WifiLink;
  /** Every socket is refused, as on a computer where the port is taken. */
  readonly noSockets?: boolean;
}

export interface PretendLocalNetwork extends LocalNetwork {
  readonly sent: readonly { readonly to: string; readonly port: number; readonly bytes: Uint8Array }[];
  /** `NAME TYPE`, in the order asked; one list a packet. */
  readonly questions: readonly (readonly string[])[];
  readonly woken: readonly (readonly string[])[];
  /** Ports that nobody closed. */
  open(): number;
}

const isGroup = (address: string) =>
  address.endsWith('.255') || /^(22[4-9]|23\d)\./.test(address) || /^ff0/i.test(address);

export function pretendLocalNetwork(home: PretendHome): PretendLocalNetwork {
  const sent: { to: string; port: number; bytes: Uint8Array }[] = [];
  const questions: string[][] = [];
  const woken: (readonly string[])[] = [];
  let open = 0;
  let reads = 0;

  function datagrams(localPort: number | undefined): DatagramPort {
    open += 1;
    const heard = queue<Datagram>(() => {
      open -= 1;
    });
    for (const a of home.announcements ?? []) {
      if (a.to !== localPort) continue;
      heard.push({ from: { address: a.from, port: a.fromPort ?? a.to }, bytes: a.bytes, at: Date.now() });
    }
    return {
      async send(to, port, bytes) {
        sent.push({ to, port, bytes });
        for (const [address, doors] of Object.entries(home.devices ?? {})) {
          if (address !== to && !isGroup(to)) continue;
          for (const reply of repliesTo(doors[`udp/${port}`], bytes)) {
            heard.push({ from: { address, port }, bytes: reply, at: Date.now() });
          }
        }
        return true;
      },
      datagrams: heard.values,
      close: heard.end,
    };
  }

  function mdns(): MdnsPort {
    open += 1;
    const heard = queue<MdnsResponse>(() => {
      open -= 1;
    });
    for (const response of home.mdnsHeard ?? []) heard.push(response);
    return {
      ask(asked) {
        questions.push(asked.map((q) => `${q.name} ${q.type}`));
        for (const [from, records] of Object.entries(home.mdns ?? {})) {
          const given = records.filter((r) =>
            asked.some((q) => q.type === r.type && q.name.toLowerCase() === r.name.toLowerCase()),
          );
          if (given.length > 0) heard.push({ from, records: given });
        }
      },
      responses: heard.values,
      close: heard.end,
    };
  }

  return {
    sent,
    questions,
    woken,
    open: () => open,
    datagrams: async (options) => (home.noSockets ? undefined : datagrams(options.port)),
    mdns: async (_on, family) => (home.noSockets || family === 6 ? undefined : mdns()),
    async wake(addresses) {
      woken.push(addresses);
    },
    async neighbours() {
      reads += 1;
      return typeof home.neighbours === 'function' ? home.neighbours(reads) : (home.neighbours ?? []);
    },
    answers: async (address) =>
      typeof home.answering === 'function'
        ? home.answering(address)
        : (home.answering?.includes(address) ?? false),
    gateway: async () => home.gateway,
    dnsServers: async () => home.dnsServers ?? [],
    wifi: async () => home.wifi,
  };
}

function repliesTo(reply: Reply | undefined, payload: Uint8Array): readonly Uint8Array[] {
  const said = typeof reply === 'function' ? reply(payload) : reply;
  if (said === undefined) return [];
  return said instanceof Uint8Array ? [said] : said;
}

/** What arrives is kept until it is read; `end` ends the reading. */
function queue<T>(onEnd: () => void) {
  const waiting: T[] = [];
  let ended = false;
  let wake = () => {};
  return {
    push(value: T) {
      waiting.push(value);
      wake();
    },
    end() {
      if (ended) return;
      ended = true;
      onEnd();
      wake();
    },
    values: {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          const next = waiting.shift();
          if (next !== undefined) yield next;
          else if (ended) return;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      },
    },
  };
}
