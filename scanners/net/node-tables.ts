import dns from 'node:dns';
import fs from 'node:fs/promises';
import os from 'node:os';
import type { Neighbour, NetworkInterface, Route } from './network.ts';
import { runProgram } from './node-processes.ts';

const programTimeoutMs = 3000;

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
      return linuxNeighbours();
    default:
      return [];
  }
}

export async function defaultRoutes(): Promise<readonly Route[]> {
  switch (process.platform) {
    case 'linux':
      return linuxRoutes(await readText('/proc/net/route'));
    default:
      return [];
  }
}

async function linuxNeighbours(): Promise<readonly Neighbour[]> {
  const arp = (await readText('/proc/net/arp')).split('\n').slice(1);
  const four = arp.flatMap((line) => {
    const [address, , flags, mac, , device] = line.split(/\s+/);
    // Flag 0x2 is ATF_COM: a completed entry (linux/if_arp.h).
    const complete = (Number(flags) & 2) !== 0;
    return address && mac && device && complete ? [{ address, mac, interface: device }] : [];
  });
  const { output } = await runProgram('ip', ['-6', 'neigh', 'show'], programTimeoutMs);
  const six = output.split('\n').flatMap((line) => {
    const found = /^(\S+) dev (\S+) lladdr ([0-9a-f:]{17}) /.exec(line);
    if (!found || / FAILED/.test(line)) return [];
    const [, address = '', device = '', mac = ''] = found;
    return [
      { address: address.startsWith('fe80') ? `${address}%${device}` : address, mac, interface: device },
    ];
  });
  return [...four, ...six];
}

/** /proc/net/route: addresses are little-endian hexadecimal; flag 2 is RTF_GATEWAY. */
export function linuxRoutes(table: string): readonly Route[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [device, destination, gateway, flags] = line.split(/\s+/);
      if (!device || destination !== '00000000' || !gateway || (Number(flags) & 2) === 0) return [];
      const bytes =
        gateway
          .match(/../g)
          ?.reverse()
          .map((hex) => Number.parseInt(hex, 16)) ?? [];
      return [{ interface: device, gateway: bytes.join('.') }];
    });
}

async function readText(path: string): Promise<string> {
  return fs.readFile(path, 'utf8').catch(() => '');
}
