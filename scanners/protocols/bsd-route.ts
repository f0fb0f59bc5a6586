import { isIpv4 } from './neighbour.ts';
import { mostRoutes, type Route } from './route.ts';

/**
 * Reads the default routes of `netstat -rn -f inet` on macOS and the BSDs: `default 192.168.1.1 UGScg en0`.
 * The table has no metric: the kernel takes the first, unless its flag I ties it to its interface.
 */
export function parseBsdDefaultRoutes(text: string): Route[] {
  return text.split('\n', mostRoutes).flatMap((line, index) => {
    const [destination, gateway = '', flags = '', device = ''] = line.trim().split(/\s+/, 4);
    if (destination !== 'default' || !isIpv4(gateway) || device === '') return [];
    const metric = index + (flags.includes('I') ? mostRoutes : 0);
    return [{ interface: device.slice(0, 64), network: '0.0.0.0/0', gateway, metric }];
  });
}
