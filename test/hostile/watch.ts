import dns from 'node:dns';
import net from 'node:net';
import type { Platform } from '../../scanners/net/network.ts';

/** What a check did to this computer and to the network while it was watched. */
export interface Watched {
  /** Addresses that packets were meant for, with the ports of TCP connections. */
  readonly destinations: ReadonlyMap<string, readonly number[]>;
  /** Sockets of this process to anything but loopback, and names that were looked up. */
  readonly strays: readonly string[];
  /** The longest that one connection lived, by port. */
  readonly longestMs: ReadonlyMap<number, number>;
  readonly connectionsAtOnce: number;
  /** Growth of the resident set, in MiB, at its highest. */
  readonly grownMib: number;
  /**
   * 99th percentile of the computing between two turns of the event loop, in milliseconds of processor time: a machine
   * that is busy with other things does not count.
   */
  readonly busyMs: number;
  /** The longest that this process was kept from running, by itself or by the machine. */
  readonly longestPauseMs: number;
}

const mib = 1024 * 1024;
const sampleMs = 50;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Watches a platform and this process until `end` is called. */
export function watch(platform: Platform): { readonly platform: Platform; end(): Watched } {
  const destinations = new Map<string, number[]>();
  const longestMs = new Map<number, number>();
  let open = 0;
  let connectionsAtOnce = 0;
  const strays = watchStrays();
  const bursts: number[] = [];
  let spent = processorMs();
  let sampledAt = performance.now();
  let longestPauseMs = 0;
  const before = process.memoryUsage.rss();
  let highest = before;
  const sampler = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
    const now = processorMs();
    bursts.push(now - spent);
    spent = now;
    longestPauseMs = Math.max(longestPauseMs, performance.now() - sampledAt - sampleMs);
    sampledAt = performance.now();
  }, sampleMs);
  const note = (address: string, port?: number) => {
    const ports = destinations.get(address) ?? [];
    if (port !== undefined) ports.push(port);
    destinations.set(address, ports);
  };
  return {
    platform: {
      ...platform,
      async openTcp(request) {
        note(request.address, request.port);
        const began = performance.now();
        const outcome = await platform.openTcp(request);
        if (outcome.state !== 'open') return outcome;
        open += 1;
        connectionsAtOnce = Math.max(connectionsAtOnce, open);
        outcome.stream.once('close', () => {
          open -= 1;
          const lived = performance.now() - began;
          longestMs.set(request.port, Math.max(longestMs.get(request.port) ?? 0, lived));
        });
        return outcome;
      },
      async openDatagrams(options) {
        const port = await platform.openDatagrams(options);
        return {
          ...port,
          send(address, to, payload) {
            note(address);
            return port.send(address, to, payload);
          },
        };
      },
    },
    end() {
      clearInterval(sampler);
      return {
        destinations,
        strays: strays.end(),
        longestMs,
        connectionsAtOnce,
        longestPauseMs,
        grownMib: (highest - before) / mib,
        busyMs: bursts.sort((a, b) => a - b)[Math.floor(bursts.length * 0.99)] ?? 0,
      };
    },
  };
}

function watchStrays(): { end(): readonly string[] } {
  const found: string[] = [];
  const { connect } = net.Socket.prototype;
  const { lookup } = dns;
  const hostOf = (words: readonly unknown[]): unknown => {
    const [first, second] = Array.isArray(words[0]) ? words[0] : words;
    return typeof first === 'object' && first !== null ? Reflect.get(first, 'host') : second;
  };
  Reflect.set(net.Socket.prototype, 'connect', function (this: net.Socket, ...words: unknown[]) {
    const host = hostOf(words);
    if (typeof host === 'string' && !host.startsWith('127.')) found.push(`socket to ${host}`);
    return Reflect.apply(connect, this, words);
  });
  Reflect.set(dns, 'lookup', (...words: unknown[]) => {
    if (net.isIP(String(words[0])) === 0) found.push(`look-up of ${String(words[0])}`);
    return Reflect.apply(lookup, dns, words);
  });
  return {
    end() {
      Reflect.set(net.Socket.prototype, 'connect', connect);
      Reflect.set(dns, 'lookup', lookup);
      return found;
    },
  };
}
