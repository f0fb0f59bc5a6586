import dgram from 'node:dgram';
import { Queue } from '../core/queue.ts';
import type { Datagram, DatagramOptions, DatagramPort } from './network.ts';

/** A UDP socket bound as asked. Rejects when the port or a group cannot be had. */
export async function openDatagrams(options: DatagramOptions): Promise<DatagramPort> {
  const { on, family } = options;
  const socket = dgram.createSocket({ type: family === 4 ? 'udp4' : 'udp6', reuseAddr: true });
  const queue = new Queue<Datagram>();
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    queue.end();
    socket.close();
  };
  // One unreadable datagram or one unreachable target must not end the socket for all others.
  socket.on('error', () => undefined);
  socket.on('message', (bytes, from) => {
    queue.push({
      from: { address: from.address, port: from.port },
      bytes: new Uint8Array(bytes),
      at: Date.now(),
    });
  });
  const ipv4 = on.ipv4?.split('/')[0];
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    // A socket bound to one address hears no multicast on Linux, so only one that joins nothing is bound to its own.
    const joins = (options.groups ?? []).length > 0 || options.port !== undefined;
    const address = family === 4 && !joins ? ipv4 : undefined;
    socket.bind({ port: options.port ?? 0, ...(address !== undefined && { address }) }, () => {
      socket.off('error', reject);
      resolve();
    });
  }).catch((error: unknown) => {
    close();
    throw error;
  });
  try {
    if (options.broadcast) socket.setBroadcast(true);
    const via = family === 4 ? ipv4 : `::%${on.name}`;
    if (via !== undefined) socket.setMulticastInterface(via);
    socket.setMulticastTTL(family === 4 ? 2 : 1);
    for (const group of options.groups ?? []) socket.addMembership(group, via);
  } catch (error) {
    close();
    throw error;
  }
  return {
    send: (address, port, payload) =>
      new Promise((resolve) => {
        if (closed) return resolve(false);
        const target =
          family === 6 && address.startsWith('ff') && !address.includes('%')
            ? `${address}%${on.name}`
            : address;
        socket.send(payload, port, target, (error) => resolve(!error));
      }),
    datagrams: queue,
    close,
  };
}
