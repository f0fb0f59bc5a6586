import dns from 'node:dns';
import { createReadStream } from 'node:fs';
import os from 'node:os';
import { parseBsdArp, parseNdp } from '../protocols/bsd-arp.ts';
import { parseBsdRoutes } from '../protocols/bsd-route.ts';
import { parseIpNeighbours, parseProcArp } from '../protocols/linux-arp.ts';
import { parseProcRoute } from '../protocols/linux-route.ts';
import type { Neighbour as TableEntry } from '../protocols/neighbour.ts';
import { defaultRoutes as sortedRoutes, type Route as TableRoute } from '../protocols/route.ts';
import { parseNetNeighbours } from '../protocols/windows-neighbour.ts';
import { parseNetRoutes } from '../protocols/windows-route.ts';
import type { Neighbour, NetworkInterface, Route } from './network.ts';
import { runProgram } from './node-processes.ts';

const programTimeoutMs = 3000;
/** A table of the kernel's is far smaller. */
const mostBytes = 4_000_000;

/** Interfaces that are up and have an address; one entry an interface, its first IPv4 and its link-local IPv6 address. */
export async function interfaces(): Promise<readonly NetworkInterface[]> {
  return Object.entries(os.networkInterfaces()).flatMap(([name, addresses = []]) => {
    const ipv4 = addresses.find((a) => a.family === 'IPv4' && !a.internal)?.cidr;
    const six = addresses.find((a) => a.family === 'IPv6' && !a.internal && a.address.startsWith('fe80'));
    const mac = addresses.find((a) => a.mac !== '00:00:00:00:00:00')?.mac;
    if (!ipv4 && !six) return [];
    return [
      {
        name,
        ...(mac && { mac }),
        ...(ipv4 && { ipv4 }),
        ...(six && { ipv6: `${six.address}%${name}`, index: six.scopeid }),
      },
    ];
  });
}

export async function dnsServers(): Promise<readonly string[]> {
  return dns.getServers().map((server) => server.replace(/^\[(.*)\]:\d+$/, '$1'));
}

/** The neighbour table: who answered on the link lately. Empty where it cannot be read. */
export async function neighbours(): Promise<readonly Neighbour[]> {
  switch (process.platform) {
    case 'linux':
      return zoned([
        ...parseProcArp(await readText('/proc/net/arp')),
        ...parseIpNeighbours(await ipv6Neighbours()),
      ]);
    case 'darwin':
      return zoned([...parseBsdArp(await arpTable()), ...parseNdp(await ndpTable())]);
    case 'win32':
      return zoned(parseNetNeighbours(await windowsNeighbours()));
    default:
      return [];
  }
}

/** The ways to everywhere else, the one that is taken first. */
export async function defaultRoutes(): Promise<readonly Route[]> {
  const routes = await routeTable();
  return sortedRoutes(routes).flatMap((route) =>
    route.gateway === undefined ? [] : [{ interface: route.interface, gateway: route.gateway }],
  );
}

/** Every IPv4 route, also those through tunnels. */
export async function routeTable(): Promise<readonly TableRoute[]> {
  switch (process.platform) {
    case 'linux':
      return parseProcRoute(await readText('/proc/net/route'));
    case 'darwin':
      return parseBsdRoutes(
        (await runProgram('/usr/sbin/netstat', ['-rn', '-f', 'inet'], programTimeoutMs)).output,
      );
    case 'win32':
      return parseNetRoutes(
        await powershell(
          'Get-NetRoute -AddressFamily IPv4 | Select-Object DestinationPrefix,NextHop,InterfaceAlias,RouteMetric,InterfaceMetric | ConvertTo-Json -Compress',
        ),
      );
    default:
      return [];
  }
}

/** The tables leave a link-local address without its zone, which is the interface that the entry stands for. */
function zoned(entries: readonly TableEntry[]): readonly Neighbour[] {
  return entries.flatMap(({ address, mac, interface: on }) => {
    if (on === undefined) return [];
    return [{ address: address.startsWith('fe80') ? `${address}%${on}` : address, mac, interface: on }];
  });
}

/** A sweep reads the table many times a second; starting a program as often would cost more than the sweep. */
function atMostEvery(ms: number, read: () => Promise<string>): () => Promise<string> {
  let at = Number.NEGATIVE_INFINITY;
  let last: Promise<string> = Promise.resolve('');
  return () => {
    const now = performance.now();
    if (now - at >= ms) {
      at = now;
      last = read();
    }
    return last;
  };
}

const outputOf =
  (program: string, ...args: readonly string[]) =>
  async () =>
    (await runProgram(program, args, programTimeoutMs)).output;
const powershell = async (command: string) =>
  (
    await runProgram(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-Command', command],
      4 * programTimeoutMs,
    )
  ).output;

const ipv6Neighbours = atMostEvery(1000, outputOf('ip', '-6', 'neigh', 'show'));
const arpTable = atMostEvery(300, outputOf('/usr/sbin/arp', '-an'));
const ndpTable = atMostEvery(1000, outputOf('/usr/sbin/ndp', '-an'));
const windowsNeighbours = atMostEvery(1500, () =>
  powershell(
    'Get-NetNeighbor | Select-Object IPAddress,LinkLayerAddress,InterfaceAlias,@{n="State";e={"$($_.State)"}} | ConvertTo-Json -Compress',
  ),
);

/**
 * A file of the kernel's, whole; empty where there is none. It comes a page at a time, and `readFile` of Node 18, which
 * the app runs on, takes the first page for all of it (mended in Node 20).
 */
async function readText(path: string): Promise<string> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of createReadStream(path, { end: mostBytes })) pieces.push(piece);
  } catch {
    return '';
  }
  return Buffer.concat(pieces).toString();
}

/** How often Linux's table of neighbours was full since it started: the last column, one line for each processor. */
export async function fullTables(): Promise<number> {
  const [, ...lines] = (await readText('/proc/net/stat/arp_cache')).trim().split('\n');
  return lines.reduce((sum, line) => sum + (Number.parseInt(line.split(/\s+/).at(-1) ?? '', 16) || 0), 0);
}
