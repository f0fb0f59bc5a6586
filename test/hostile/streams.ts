/** What a hostile TCP server does with its sockets. */
import type { Socket } from 'node:net';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';

/** Listens on each of the ports; a socket that breaks is nobody's problem. */
export function listen(host: EmulatorHost, ports: readonly number[], accept: (socket: Socket) => void): void {
  for (const port of ports)
    host.listenTcp(port, (socket) => {
      socket.on('error', () => socket.destroy());
      accept(socket);
    });
}

/** Writes the block again and again for as long as the other side takes it. */
export function flood(socket: Socket, block: Uint8Array | string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(block));
  };
  socket.on('drain', more);
  socket.resume();
  more();
}

/** Writes one piece every so often, for ever. */
export function drip(socket: Socket, piece: Uint8Array | string, everyMs: number): void {
  const timer = setInterval(() => socket.write(piece), everyMs);
  socket.on('close', () => clearInterval(timer));
  socket.resume();
}

/** Answers the first bytes that come with these, and leaves the connection open. */
export function replyOnce(socket: Socket, answer: (asked: Buffer) => void): void {
  socket.once('data', (asked: Buffer) => {
    answer(asked);
    socket.resume();
  });
}

/** Answers every request head, whatever it asks. */
export function web(socket: Socket, answer: (head: string) => void): void {
  replyOnce(socket, (asked) => answer(asked.toString('latin1')));
}

/** A whole HTTP answer. */
export function page(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    'Content-Type': 'text/html',
    'Content-Length': String(bytes.length),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}Connection: close\r\n\r\n`, 'latin1'),
    bytes,
  ]);
}
