import dgram from 'node:dgram';
import bonjourService from 'bonjour-service';
import { Queue } from '../core/queue.ts';
import { dnsQuery, parseDnsMessage } from '../protocols/dns-message.ts';
import type { MdnsPort, MdnsResponse, NetworkInterface } from './network.ts';

/** RFC 6762. */
const mdnsPort = 5353;
const groups = { 4: '224.0.0.251', 6: 'ff02::fb' } as const;

/** What we use of multicast-dns, which bonjour-service carries inside. */
interface Transport {
  query(packet: {
    readonly questions: readonly { name: string; type: string }[];
    readonly answers: readonly { name: string; type: 'PTR'; ttl: number; data: string }[];
  }): void;
  on(event: 'error' | 'warning', listener: (error: Error) => void): void;
}

/**
 * Multicast DNS on one interface. bonjour-service sends the questions and keeps the group joined; the answers are read
 * from the same socket by our own bounded parser, since its browser drops services whose records come in several packets.
 */
export async function openMdns(on: NetworkInterface, family: 4 | 6): Promise<MdnsPort> {
  const queue = new Queue<MdnsResponse>(5000);
  const socket = dgram.createSocket({ type: family === 4 ? 'udp4' : 'udp6', reuseAddr: true });
  socket.on('error', () => undefined);
  socket.on('message', (bytes, from) => {
    const message = parseDnsMessage(new Uint8Array(bytes));
    // Answers come from port 5353 (RFC 6762 section 6); anything else is not multicast DNS.
    if (!message?.response || from.port !== mdnsPort) return;
    queue.push({
      from: from.address,
      records: [...message.answers, ...message.authorities, ...message.additionals],
    });
  });
  await bound(socket, family);
  const group = family === 4 ? groups[4] : `${groups[6]}%${on.name}`;
  const address = on.ipv4?.split('/')[0];
  const options = {
    socket,
    bind: false,
    type: family === 4 ? 'udp4' : 'udp6',
    ip: groups[family],
    interface: family === 4 ? address : `::%${on.name}`,
  };
  const bonjour = new bonjourService.Bonjour(Object.assign({}, options), () => undefined);
  const transport = transportOf(bonjour);
  if (!transport) {
    bonjour.destroy();
    throw new Error('bonjour-service no longer carries a multicast-dns transport');
  }
  transport.on('error', () => undefined);
  transport.on('warning', () => undefined);
  try {
    // The library joins its group only when it binds the socket itself.
    socket.addMembership(groups[family], options.interface);
    if (options.interface !== undefined) socket.setMulticastInterface(options.interface);
    socket.setMulticastTTL(255);
  } catch (error) {
    // A VPN's card may refuse (10049 on Windows): that costs this card, and leaves no socket behind.
    bonjour.destroy();
    throw error;
  }
  let closed = false;
  return {
    ask(questions, known = []) {
      if (closed) return;
      // The library cuts a name at every dot, also at one inside a label: packets with such names are our own.
      const names = [...questions.map(({ name }) => name), ...known.map(({ target }) => target)];
      if (names.some((name) => name.includes('\\'))) {
        socket.send(dnsQuery(questions, { knownAnswers: known }), mdnsPort, group, () => undefined);
        return;
      }
      transport.query({
        questions: questions.map(({ name, type }) => ({ name, type })),
        answers: known.map(({ name, target, ttl }) => ({ name, type: 'PTR', ttl, data: target })),
      });
    },
    responses: queue,
    close() {
      if (closed) return;
      closed = true;
      queue.end();
      bonjour.destroy();
    },
  };
}

function bound(socket: dgram.Socket, family: 4 | 6): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ port: mdnsPort, address: family === 4 ? '0.0.0.0' : '::', exclusive: false }, () => {
      socket.off('error', reject);
      resolve();
    });
  });
}

/** The library keeps its transport private, so its shape is looked at rather than trusted. */
function transportOf(bonjour: object): Transport | undefined {
  const server: unknown = Reflect.get(bonjour, 'server');
  const mdns: unknown =
    typeof server === 'object' && server !== null ? Reflect.get(server, 'mdns') : undefined;
  return isTransport(mdns) ? mdns : undefined;
}

function isTransport(value: unknown): value is Transport {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'query') === 'function' &&
    typeof Reflect.get(value, 'on') === 'function'
  );
}
