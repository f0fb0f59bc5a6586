import { Queue } from '../core/queue.ts';
import type {
  Datagram,
  DatagramOptions,
  DatagramPort,
  MdnsPort,
  MdnsResponse,
  NetworkInterface,
  Platform,
  TcpOutcome,
  TcpRequest,
} from '../net/network.ts';
import { openTcp } from '../net/node-tcp.ts';
import { dnsQuery, parseDnsMessage } from '../protocols/dns-message.ts';
import type { Peer } from './emulator.ts';
import type { SimulatedLan, UdpSocket } from './simulated-lan.ts';

/** This computer's place on the simulated network. */
export interface ScannerPlace {
  readonly address: string;
  /** Bits of the network's prefix. */
  readonly prefix: number;
  readonly mac: string;
  readonly interface: string;
  readonly gateway: string;
}

const MDNS = { address: '224.0.0.251', port: 5353 };
const FIRST_FREE_PORT = 49_152;
/** How long a real network takes to make sure that nobody has an address, made short. */
const NOBODY_MS = 30;

/**
 * The network of the demo home, in place of this computer's own: nothing that goes through here leaves the process,
 * save TCP to the emulated devices, which listen on 127.0.0.1.
 */
export function simulatedPlatform(lan: SimulatedLan, place: ScannerPlace): Platform {
  const udp = new Map<number, UdpSocket[]>();
  /** Addresses that the simulated computer has talked to, and so has in its neighbour table. */
  const resolved = new Set<string>();
  let freePort = FIRST_FREE_PORT;
  lan.join({ address: place.address, mac: place.mac, udp, boundPort: () => undefined });
  const own: NetworkInterface = {
    name: place.interface,
    mac: place.mac,
    ipv4: `${place.address}/${place.prefix}`,
    index: 1,
  };

  const open = (port: number, socket: UdpSocket) => {
    udp.set(port, [...(udp.get(port) ?? []), socket]);
    return () =>
      udp.set(
        port,
        (udp.get(port) ?? []).filter((each) => each !== socket),
      );
  };
  const send = (port: number, to: Peer, payload: Uint8Array) => {
    if (lan.station(to.address)) resolved.add(to.address);
    lan.send({ address: place.address, port }, to, payload);
  };

  return {
    async openTcp(request: TcpRequest): Promise<TcpOutcome> {
      const station = lan.station(request.address);
      if (!station) {
        await new Promise((resolve) => setTimeout(resolve, Math.min(NOBODY_MS, request.deadlineMs)));
        return { state: 'silent' };
      }
      resolved.add(request.address);
      const port = station.boundPort(request.port);
      if (port === undefined) return { state: 'closed' };
      const { localAddress: _, ...plain } = request;
      const outcome = await openTcp({ ...plain, address: '127.0.0.1', port });
      return outcome.state === 'open' ? { ...outcome, remoteAddress: request.address } : outcome;
    },

    async openDatagrams(options: DatagramOptions): Promise<DatagramPort> {
      const port = options.port ?? freePort++;
      const datagrams = new Queue<Datagram>();
      const close = open(port, {
        groups: options.groups ?? [],
        receive: (bytes, from) => datagrams.push({ from, bytes: new Uint8Array(bytes), at: Date.now() }),
      });
      return {
        async send(address, to, payload) {
          send(port, { address, port: to }, payload);
          return true;
        },
        datagrams,
        close() {
          close();
          datagrams.end();
        },
      };
    },

    async openMdns(): Promise<MdnsPort> {
      const responses = new Queue<MdnsResponse>();
      const close = open(MDNS.port, {
        groups: [MDNS.address],
        receive(bytes, from) {
          const message = parseDnsMessage(new Uint8Array(bytes));
          if (!message?.response) return;
          responses.push({ from: from.address, records: [...message.answers, ...message.additionals] });
        },
      });
      return {
        ask: (questions, known = []) => send(MDNS.port, MDNS, dnsQuery(questions, { knownAnswers: known })),
        responses,
        close() {
          close();
          responses.end();
        },
      };
    },

    interfaces: async () => [own],
    neighbours: async () =>
      lan.stations
        .filter((station) => resolved.has(station.address))
        .map(({ address, mac }) => ({ address, mac, interface: place.interface })),
    defaultRoutes: async () => [{ interface: place.interface, gateway: place.gateway }],
    dnsServers: async () => [place.gateway],
  };
}
