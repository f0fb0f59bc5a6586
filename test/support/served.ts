import net, { type Socket } from 'node:net';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';

/** The one TCP port of an emulator as a server of its own, and the harm that was done to it. */
export function served(start: (host: EmulatorHost) => void): { server: net.Server; harm: string[] } {
  const harm: string[] = [];
  let accept: (socket: Socket) => void = (socket) => socket.destroy();
  start({
    address: '127.0.0.1',
    mac: '02:00:00:00:00:05',
    listenTcp: (_port, take) => {
      accept = take;
    },
    listenUdp: () => ({ send: () => undefined }),
    repeat: () => undefined,
    harm: (kind, amount, detail) => void harm.push(`${kind} ${amount} ${detail}`),
  });
  return { server: net.createServer((socket) => accept(socket)), harm };
}
