import { readAddress } from './neighbour.ts';
import { mostRoutes, type Route } from './route.ts';

const mostServers = 8;

/** Reads `/proc/net/route` (proc_pid_net(5)): IPv4 routes that are up. */
export function parseProcRoute(text: string): Route[] {
  return text.split('\n', mostRoutes).flatMap((line) => {
    const [device = '', destination = '', gateway = '', flags = '', , , metric = '', mask = ''] = line
      .trim()
      .split(/\s+/);
    const network = hexAddress(destination);
    const via = hexAddress(gateway);
    const prefix = prefixLength(mask);
    if (network === undefined || via === undefined || prefix === undefined) return [];
    if ((Number.parseInt(flags, 16) & 0x01) === 0 || !/^\d{1,10}$/.test(metric)) return [];
    const route = { interface: device.slice(0, 64), network: `${network}/${prefix}`, metric: Number(metric) };
    return [via === '0.0.0.0' ? route : { ...route, gateway: via }];
  });
}

/** Eight hexadecimal digits, least significant byte first, as the kernel writes addresses on common processors. */
function hexAddress(digits: string): string | undefined {
  if (!/^[0-9a-f]{8}$/i.test(digits)) return undefined;
  return [6, 4, 2, 0].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)).join('.');
}

function prefixLength(mask: string): number | undefined {
  const bits = hexAddress(mask)
    ?.split('.')
    .map((byte) => Number(byte).toString(2).padStart(8, '0'))
    .join('');
  return bits !== undefined && /^1*0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}

/** The name servers of `/etc/resolv.conf` (resolv.conf(5)), in order. */
export function parseResolvConf(text: string): string[] {
  const servers = text.split('\n', mostRoutes).flatMap((line) => {
    const [keyword, server = ''] = line.trim().split(/\s+/, 2);
    const address = keyword === 'nameserver' ? readAddress(server) : undefined;
    return address === undefined ? [] : [address];
  });
  return servers.slice(0, mostServers);
}
