/** Unit tests run on literals. A test that needs a real socket listens on loopback, so loopback alone is let through. */
import net from 'node:net';

const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (this: net.Socket, ...args: never[]) {
  const options = (Array.isArray(args[0]) ? args[0][0] : args[0]) as
    | { host?: string; port?: number }
    | undefined;
  const host = options && typeof options === 'object' ? options.host : undefined;
  if (host !== undefined && host !== 'localhost' && !host.startsWith('127.') && host !== '::1') {
    throw new Error(`A unit test tried to reach ${host}. Use pretendNetwork, or listen on loopback.`);
  }
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof connect;
