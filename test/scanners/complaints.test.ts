/** What people complain about in programs like this one, in their words, each held here not to happen. */
import { expect, test } from 'vitest';
import { noticeOf } from '../../electron/monitor/notifications.ts';
import { Devices } from '../../scanners/core/devices.ts';
import type { Change } from '../../scanners/core/model.ts';
import type { CheckOptions, NetworkChoice } from '../../scanners/core/options.ts';
import mdns from '../../scanners/discovery/mdns.ts';
import { createEngine } from '../../scanners/index.ts';
import { listNetworks } from '../../scanners/net/choices.ts';
import { openDoor } from '../../scanners/net/dial.ts';
import type { NetworkInterface, Platform } from '../../scanners/net/network.ts';
import { openMdns } from '../../scanners/net/node-mdns.ts';
import { scopeOf } from '../../scanners/net/scope.ts';

const home: NetworkInterface = { name: 'Wi-Fi', ipv4: '192.168.1.2/24', mac: '8c:85:90:00:00:02' };
const router = { address: '192.168.1.1', mac: '28:80:88:00:00:01', interface: home.name };

/** A computer that sends nothing. */
const quiet: Platform = {
  openTcp: async () => ({ state: 'silent' }),
  openDatagrams: async () => ({
    send: async () => true,
    datagrams: (async function* () {})(),
    close() {},
  }),
  openMdns: () => Promise.reject(new Error('none')),
  interfaces: async () => [home],
  neighbours: async () => [router],
  defaultRoutes: async () => [{ interface: home.name, gateway: router.address }],
  dnsServers: async () => [],
};

async function checkOf(platform: Platform) {
  const network: NetworkChoice = {
    id: `${router.mac}/192.168.1.0/24`,
    interface: home.name,
    address: '192.168.1.2',
    range: '192.168.1.0/24',
    gateway: router.address,
    allowed: true,
  };
  const options: CheckOptions = {
    network,
    hosts: Array.from({ length: 20 }, (_, n) => `192.168.1.${n + 10}`),
    depth: 'quick',
    careful: false,
    logins: false,
    nmap: 'never',
    timeoutMs: 1_500,
    keepObservations: false,
    memory: { devices: [], ledger: { read: async () => [], append: async () => undefined } },
  };
  const engine = createEngine({ platform, app: '1.0.0', loopback: false });
  const run = engine.check(options, new AbortController().signal);
  let step = await run.next();
  while (!step.done) step = await run.next();
  return step.value;
}

const lists = (cards: readonly NetworkInterface[]) =>
  listNetworks({ ...quiet, interfaces: async () => [...cards, home] });

test.each([
  ['vEthernet (WSL (Hyper-V firewall))', undefined],
  ['vEthernet (Default Switch)', '00:15:5d:00:00:01'],
  ['VMware Network Adapter VMnet8', '00:50:56:c0:00:08'],
  ['VirtualBox Host-Only Network', '0a:00:27:00:00:10'],
  ['OpenVPN TAP-Windows6', '00:ff:12:34:56:78'],
  ['OpenVPN Wintun', undefined],
  ['Ethernet 3', '00:ff:12:34:56:78'],
  ['Ethernet 4', '00:50:56:c0:00:01'],
  ['WireGuard Tunnel', undefined],
  ['Npcap Loopback Adapter', '02:00:4c:4f:4f:50'],
] as const)('“it looks at my virtual adapter %s and finds nothing”', async (name, mac) => {
  const card = { name, ipv4: '192.168.56.1/24', ...(mac !== undefined && { mac }) };
  const found = await lists([card]);
  expect(found.filter(({ allowed }) => allowed).map((one) => one.interface)).toEqual([home.name]);
});

test('“the adapter of my real network is taken for a virtual one”', async () => {
  const real = [
    'Ethernet',
    'Wi-Fi 2',
    'en0',
    'eth0',
    'wlan0',
    'enp3s0',
    'Local Area Connection',
    'Thunderbolt 1',
  ];
  const found = await lists(real.map((name) => ({ name, ipv4: '192.168.7.2/24', mac: '00:15:5d:01:02:03' })));
  expect(found.every(({ allowed }) => allowed)).toBe(true);
});

test('“one VPN adapter refuses the multicast group, and then nothing at all is found”', async () => {
  const refused: NetworkInterface = { name: 'nothing0', ipv4: '192.0.2.77/24' };
  await expect(openMdns(refused, 4)).rejects.toThrow();
  const stop = new AbortController();
  const door = openDoor({
    platform: { ...quiet, openMdns: () => openMdns(refused, 4) },
    scope: scopeOf({
      attached: '192.168.1.0/24',
      ranges: ['192.168.1.0/24'],
      interface: home.name,
      loopback: false,
    }),
    on: home,
    signal: stop.signal,
    onFragile() {},
  });
  const [ended] = await Promise.allSettled([
    mdns.run({
      network: door.local,
      interfaces: [home],
      addresses: [],
      signal: stop.signal,
      sight: () => () => undefined,
    }),
  ]);
  expect(ended.status).toBe('fulfilled');
  expect(await door.local.datagrams({ on: home, family: 4 })).toBeDefined();
  stop.abort();
});

test('“macOS silently blocks it, and it tells me that my home is empty”', async () => {
  const blocked: Platform = {
    ...quiet,
    openTcp: async () => ({ state: 'silent', why: 'EHOSTUNREACH' }),
    openDatagrams: async (options) => ({ ...(await quiet.openDatagrams(options)), send: async () => false }),
    neighbours: async () => [],
  };
  const codes = async (platform: Platform) => (await checkOf(platform)).problems.map(({ code }) => code);
  expect(await codes(blocked)).toContain('local-network-blocked');
  expect(await codes(quiet)).not.toContain('local-network-blocked');
});

test('“half an hour later the same phone is a new device, under a new address that it made up”', () => {
  const devices = new Devices([
    {
      id: 'annas-phone',
      keys: [{ type: 'private-mac-name', value: 'annas-iphone' }],
      fragile: false,
      answers: [],
      observations: [],
    },
  ]);
  devices.sight({ address: '192.168.1.9', mac: '9e:00:00:00:00:02' }, 'neighbour');
  devices.sight({ address: '192.168.1.9', hostname: 'annas-iphone' }, 'mdns');
  expect(devices.all().map(({ id }) => id)).toEqual(['annas-phone']);
});

test('“the alert comes before it knows the name, so it only says: new device”', () => {
  const change: Change = {
    type: 'device-new',
    device: 'd-1',
    after: 'Anna’s iPhone',
    at: '2026-11-22T10:00:00.000Z',
  };
  for (const language of ['en', 'cy'] as const)
    expect(noticeOf([change], language)?.body).toContain('“Anna’s iPhone”.');
});

test('“scales and sensors are online for seconds: it listens for too short a time”', async () => {
  let openedAt = 0;
  let closedAt = 0;
  const began = performance.now();
  const listens: Platform = {
    ...quiet,
    async openDatagrams(options) {
      const port = await quiet.openDatagrams(options);
      openedAt ||= performance.now();
      return {
        ...port,
        close() {
          closedAt = performance.now();
        },
      };
    },
  };
  await checkOf(listens);
  expect(openedAt - began).toBeLessThan(1_000);
  expect(closedAt - began).toBeGreaterThan(1_400);
});

test('“my network is large, it shows a quarter of it and says nothing of the rest”', async () => {
  let reads = 0;
  const full: Platform = { ...quiet, fullTables: async () => reads++ };
  expect((await checkOf(full)).problems.map(({ code }) => code)).toEqual(['neighbour-table-full']);
});
