import { isIpv4 } from './neighbour.ts';
import { mostRoutes, type Route } from './route.ts';

/**
 * Reads the routes of `netstat -rn -f inet` on macOS and the BSDs: `default 192.168.1.1 UGScg en0`. A gateway `link#14`
 * stands for an attached network. The table has no metric: the kernel takes the first, unless its flag I ties it to its
 * interface.
 */
export function parseBsdRoutes(text: string): Route[] {
  return text.split('\n', mostRoutes).flatMap((line, index) => {
    const [destination = '', gateway = '', flags = '', device = ''] = line.trim().split(/\s+/, 4);
    const network = networkOf(destination);
    const attached = gateway.startsWith('link#');
    if (network === undefined || !(attached || isIpv4(gateway)) || device === '') return [];
    const metric = index + (flags.includes('I') ? mostRoutes : 0);
    const route = { interface: device.slice(0, 64), network, metric };
    return [attached ? route : { ...route, gateway }];
  });
}

/** `192.168.77` stands for 192.168.77.0/24, `10/8` for 10.0.0.0/8 and `128.0/1` for 128.0.0.0/1 (netstat(1)). */
function networkOf(destination: string): string | undefined {
  if (destination === 'default') return '0.0.0.0/0';
  const [short = '', bits] = destination.split('/', 2);
  const given = short.split('.');
  const address = [...given, '0', '0', '0'].slice(0, Math.max(4, given.length)).join('.');
  const prefix = bits ?? String(8 * given.length);
  return isIpv4(address) && /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32
    ? `${address}/${Number(prefix)}`
    : undefined;
}
