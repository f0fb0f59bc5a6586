import ipaddr from 'ipaddr.js';
import type { Interruption } from '../core/interruption.ts';
import type { NetworkChoice } from '../core/options.ts';
import type { Route } from '../protocols/route.ts';
import type { NetworkInterface, Platform } from './network.ts';

/** Tells whether this computer is still where a check began. */
export interface NetworkWatch {
  /** Undefined while everything is as it was. The same answer for ever, once there is one. */
  look(): Promise<Interruption | undefined>;
  /** Called once, when that is over. */
  onEnd(tell: (why: Interruption) => void): void;
}

/** What was looked at so lately need not be looked at again: the interface, in milliseconds, and the system's tables. */
const interfaceEveryMs = 50;
const tablesEveryMs = 1_000;
/** A look is due many times a second. A computer that misses them for so long slept, or stood still: its waits mean nothing. */
const longestPauseS = 15;

const everywhere = '0.0.0.0/0';

/**
 * Watches the interface and its address, the router's hardware address, the routes that packets for the home could take,
 * and the time: a computer that sleeps may wake up in another home.
 */
export function watchNetwork(
  platform: Platform,
  on: NetworkInterface,
  home: Pick<NetworkChoice, 'id' | 'range' | 'gateway'>,
): NetworkWatch {
  let ended: Interruption | undefined;
  let tell: (why: Interruption) => void = () => undefined;
  let awakeAt = platform.uptime?.();
  let interfaceAt = Number.NEGATIVE_INFINITY;
  let tablesAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;
  let routerMac = /^([0-9a-f]{2}:){5}[0-9a-f]{2}(?=\/)/i.exec(home.id)?.[0].toLowerCase();
  let firstRoutes: readonly Route[] | undefined;

  function end(why: Interruption | undefined): void {
    if (why === undefined || ended !== undefined) return;
    ended = why;
    tell(why);
  }

  function slept(): Interruption | undefined {
    const before = awakeAt;
    awakeAt = platform.uptime?.();
    if (before === undefined || awakeAt === undefined) return undefined;
    return awakeAt - before > longestPauseS ? 'slept' : undefined;
  }

  async function moved(): Promise<Interruption | undefined> {
    const now = (await platform.interfaces()).find(({ name }) => name === on.name);
    return now?.ipv4 === on.ipv4 ? undefined : 'network-left';
  }

  async function rerouted(): Promise<Interruption | undefined> {
    const [table, routes] = await Promise.all([platform.neighbours(), platform.routes?.() ?? []]);
    const macs = table.flatMap(({ address, interface: name, mac }) =>
      address === home.gateway && name === on.name ? mac.toLowerCase() : [],
    );
    routerMac ??= macs[0];
    if (routerMac !== undefined && macs.length > 0 && !macs.includes(routerMac)) return 'other-router';
    firstRoutes ??= routes;
    return routeChange(firstRoutes, routes, on.name, home.range);
  }

  async function lookNow(): Promise<void> {
    const now = performance.now();
    if (now - interfaceAt >= interfaceEveryMs) {
      end(await moved());
      interfaceAt = now;
    }
    if (now - tablesAt >= (platform.tablesEveryMs ?? tablesEveryMs)) {
      tablesAt = now;
      end(await rerouted());
    }
  }

  return {
    async look() {
      end(slept());
      if (ended !== undefined) return ended;
      // A table that cannot be read says nothing.
      looking ??= lookNow()
        .catch(() => undefined)
        .finally(() => {
          looking = undefined;
        });
      await looking;
      return ended;
    },
    onEnd(listener) {
      tell = listener;
    },
  };
}

/** Whether another interface, or another router, has taken over packets for the home or for everywhere else. */
function routeChange(
  before: readonly Route[],
  now: readonly Route[],
  name: string,
  range: string,
): Interruption | undefined {
  const known = new Set(before.map(textOf));
  const astray = now.some(
    (route) => route.interface !== name && overlaps(route.network, range) && !known.has(textOf(route)),
  );
  if (astray) return 'route-changed';
  const [was, is] = [firstDefault(before), firstDefault(now)];
  if (!was || !is || textOf(was) === textOf(is)) return undefined;
  return was.interface === is.interface ? 'other-router' : 'route-changed';
}

const textOf = (route: Route): string => `${route.network} ${route.interface} ${route.gateway ?? ''}`;

const firstDefault = (routes: readonly Route[]): Route | undefined =>
  [...routes].filter(({ network }) => network === everywhere).sort((a, b) => a.metric - b.metric)[0];

/** The default route is compared by itself; any other that holds addresses of the home could lead them elsewhere. */
function overlaps(network: string, range: string): boolean {
  if (network === everywhere || !ipaddr.IPv4.isValidCIDR(network)) return false;
  const [one, oneBits] = ipaddr.IPv4.parseCIDR(network);
  const [other, otherBits] = ipaddr.IPv4.parseCIDR(range);
  return one.match(other, Math.min(oneBits, otherBits));
}
