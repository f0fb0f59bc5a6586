import { createServer, type ListenOptions, type Server, type Socket } from 'node:net';

/** The TCP ports of one emulated device. They can be closed and opened while it runs. */
export interface TcpPorts {
  listen(port: number, accept: (socket: Socket) => void): void;
  open(port: number): void;
  close(port: number): void;
  /** Where the device's port is bound on this computer; undefined when it is closed. */
  boundPort(port: number): number | undefined;
  /** Resolves when every port that was asked for listens; rejects when the system refused one. */
  ready(): Promise<void>;
  stop(): void;
}

interface TcpPort {
  readonly server: Server;
  readonly sockets: Set<Socket>;
  listening: Promise<void>;
}

/** `bind` says where a device's port lives on this computer: on itself, or on any free one. */
export function tcpPorts(bind: (port: number) => ListenOptions): TcpPorts {
  const ports = new Map<number, TcpPort>();
  const shut = ({ server, sockets }: TcpPort) => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return {
    listen(port, accept) {
      const sockets = new Set<Socket>();
      const server = createServer((socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        accept(socket);
      });
      ports.set(port, { server, sockets, listening: listening(server, bind(port)) });
    },
    open(port) {
      const known = ports.get(port);
      if (known && !known.server.listening) known.listening = listening(known.server, bind(port));
    },
    close(port) {
      const known = ports.get(port);
      if (known) shut(known);
    },
    boundPort(port) {
      const bound = ports.get(port)?.server.address();
      return typeof bound === 'object' ? bound?.port : undefined;
    },
    async ready() {
      await Promise.all([...ports.values()].map((port) => port.listening));
    },
    stop() {
      for (const port of ports.values()) shut(port);
    },
  };
}

function listening(server: Server, options: ListenOptions): Promise<void> {
  const started = new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options, () => {
      server.off('error', reject);
      server.on('error', () => server.close());
      resolve();
    });
  });
  // Whoever waits for the port hears of a failure; a device that is started without waiting must not end the process.
  started.catch(() => undefined);
  return started;
}
