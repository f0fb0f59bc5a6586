import { expect, test } from 'vitest';
import type { Neighbour, NetworkInterface, Platform } from '../../../scanners/net/network.ts';
import { watchNetwork } from '../../../scanners/net/network-watch.ts';
import type { Route } from '../../../scanners/protocols/route.ts';

const on: NetworkInterface = { name: 'wlan0', ipv4: '192.168.1.20/24' };
const mac = '02:00:5e:00:00:01';
const home = { id: `${mac}/192.168.1.0/24`, range: '192.168.1.0/24', gateway: '192.168.1.1' };
const router: Neighbour = { address: '192.168.1.1', mac, interface: 'wlan0' };
const out: Route = { interface: 'wlan0', network: '0.0.0.0/0', gateway: '192.168.1.1', metric: 600 };

interface Place {
  interfaces: readonly NetworkInterface[];
  neighbours: readonly Neighbour[];
  routes: readonly Route[];
  uptime: number;
}

function place(): { readonly now: Place; readonly platform: Platform } {
  const now: Place = { interfaces: [on], neighbours: [router], routes: [out], uptime: 5_000 };
  const none = () => Promise.reject(new Error('none'));
  return {
    now,
    platform: {
      openTcp: none,
      openDatagrams: none,
      openMdns: none,
      interfaces: async () => now.interfaces,
      neighbours: async () => now.neighbours,
      defaultRoutes: async () => [],
      routes: async () => now.routes,
      dnsServers: async () => [],
      uptime: () => now.uptime,
      tablesEveryMs: 0,
    },
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

test.each<[string, Partial<Place>, string | undefined]>([
  ['nothing is different', {}, undefined],
  ['ten seconds went by on a busy computer', { uptime: 5_010 }, undefined],
  ['the computer slept for an hour', { uptime: 8_600 }, 'slept'],
  ['the interface is gone', { interfaces: [] }, 'network-left'],
  ['the interface is in another network', { interfaces: [{ ...on, ipv4: '10.0.0.7/24' }] }, 'network-left'],
  ['another router has the same address', { neighbours: [{ ...router, mac: '02:99' }] }, 'other-router'],
  ['the router is forgotten for a moment', { neighbours: [] }, undefined],
  ['two claim to be the router, as before', { neighbours: [{ ...router, mac: '02:99' }, router] }, undefined],
  [
    'another card claims an address of the router',
    { neighbours: [{ ...router, interface: 'eth1', mac: '02:99' }] },
    undefined,
  ],
  [
    'the way out leads into a tunnel',
    { routes: [{ ...out, interface: 'tun0', metric: 50 }, out] },
    'route-changed',
  ],
  [
    'the way out leads over another router',
    { routes: [{ ...out, gateway: '192.168.1.254' }] },
    'other-router',
  ],
  ['there is no way out any more', { routes: [] }, undefined],
  [
    'a tunnel takes half of everything',
    { routes: [out, { interface: 'tun0', network: '128.0.0.0/1', metric: 0 }] },
    'route-changed',
  ],
  [
    'a tunnel takes half of the home',
    { routes: [out, { interface: 'tun0', network: '192.168.1.128/25', metric: 0 }] },
    'route-changed',
  ],
  [
    'a tunnel leads to an employer',
    { routes: [out, { interface: 'tun0', network: '10.0.0.0/8', metric: 0 }] },
    undefined,
  ],
  [
    'containers get a network',
    { routes: [out, { interface: 'docker0', network: '172.17.0.0/16', metric: 0 }] },
    undefined,
  ],
])('%s', async (_what, change, why) => {
  const { now, platform } = place();
  const watch = watchNetwork(platform, on, home);
  const told: string[] = [];
  watch.onEnd((reason) => told.push(reason));
  expect(await watch.look()).toBeUndefined();
  await soon();
  Object.assign(now, change);
  expect(await watch.look()).toBe(why);
  await soon();
  Object.assign(now, place().now, { uptime: now.uptime });
  expect(await watch.look(), 'what is over stays over').toBe(why);
  expect(told).toEqual(why === undefined ? [] : [why]);
});

test('a router whose hardware address was not known at the start is known from then on', async () => {
  const { now, platform } = place();
  const watch = watchNetwork(platform, on, { ...home, id: '192.168.1.1/192.168.1.0/24' });
  expect(await watch.look()).toBeUndefined();
  await soon();
  now.neighbours = [{ ...router, mac: '02:99' }];
  expect(await watch.look()).toBe('other-router');
});

test('tables that cannot be read say nothing', async () => {
  const { platform } = place();
  const broken = { ...platform, neighbours: () => Promise.reject(new Error('EMFILE')) };
  expect(await watchNetwork(broken, on, home).look()).toBeUndefined();
});
