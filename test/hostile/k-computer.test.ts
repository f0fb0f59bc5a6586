import { afterEach, describe, expect, test, vi } from 'vitest';
import { listNetworks } from '../../scanners/net/choices.ts';
import { openDoor } from '../../scanners/net/dial.ts';
import type { Platform } from '../../scanners/net/network.ts';
import { scopeOf } from '../../scanners/net/scope.ts';
import { expectNothingLost } from './family.ts';
import { checkHostileHome } from './home.ts';

const year = 365 * 86_400_000;
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('K, this computer', () => {
  test('K1 K10 a clock that jumps by years and a proxy that wants everything change nothing', async () => {
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy'])
      vi.stubEnv(name, 'http://203.0.113.9:3128');
    const realNow = Date.now;
    const began = performance.now();
    // Two seconds as it should be, then a year on, then a year back.
    vi.spyOn(Date, 'now').mockImplementation(() => {
      const elapsed = performance.now() - began;
      const jump = elapsed < 2_000 ? 0 : elapsed < 5_000 ? year : -year;
      return realNow() + jump;
    });
    const run = await checkHostileHome([], { timeoutMs: 90_000 });
    expectNothingLost(run);
    expect(run.milliseconds).toBeLessThan(90_000);
    const fractions = run.events.flatMap((event) => (event.type === 'progress' ? [event.fraction] : []));
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  }, 120_000);

  const choices = (name: string, ipv4?: string) =>
    listNetworks({
      ...nowhere,
      interfaces: async () => [{ name, ...(ipv4 !== undefined && { ipv4 }) }],
    });
  test.each([
    ['K5', 'eth0', '10.1.2.3/8', 'too-large'],
    ['K5', 'eth0', '172.16.0.9/16', 'too-large'],
    ['K5', 'eth0', '10.0.0.1/0', 'too-large'],
    ['K5', 'eth0', '192.168.1.9/22', undefined],
    ['K5', 'eth0', '192.168.1.9/31', undefined],
    ['K5', 'eth0', '192.168.1.9/32', undefined],
    ['K4', 'tun0', '10.8.0.2/24', 'vpn'],
    ['K4', 'utun3', '192.168.1.9/24', 'vpn'],
    ['K7', 'eth0', '203.0.113.5/24', 'public'],
    ['K7', 'wwan0', '100.64.1.2/24', 'carrier-nat'],
    ['K8', 'docker0', '172.17.0.1/24', 'virtual'],
    ['K8', 'vEthernet (WSL)', '172.20.0.1/24', 'virtual'],
  ])('%s the network of %s at %s: %s', async (_case, name, ipv4, code) => {
    expect((await choices(name, ipv4)).map((network) => network.code)).toEqual([code]);
  });

  test('K6 without a network there is nothing to choose, and nothing is called well', async () => {
    expect(await choices('lo')).toEqual([]);
  });

  test('K9 a computer without free sockets says so, and calls no port closed', async () => {
    let tries = 0;
    const door = openDoor({
      platform: {
        ...nowhere,
        async openTcp() {
          tries += 1;
          return { state: 'exhausted' };
        },
      },
      scope: scopeOf({
        attached: '192.168.1.0/24',
        ranges: ['192.168.1.0/24'],
        interface: 'eth0',
        loopback: false,
      }),
      on: { name: 'eth0', ipv4: '192.168.1.2/24' },
      signal: new AbortController().signal,
      onFragile: () => undefined,
    });
    const host = door.host('192.168.1.50', { careful: false, logins: false });
    expect(await host.connect(80, { knock: true })).toMatchObject({ state: 'unreadable' });
    expect(tries).toBeLessThanOrEqual(5);
  });
});

const nowhere: Platform = {
  openTcp: async () => ({ state: 'silent' }),
  openDatagrams: () => Promise.reject(new Error('none')),
  openMdns: () => Promise.reject(new Error('none')),
  interfaces: async () => [],
  neighbours: async () => [],
  defaultRoutes: async () => [],
  dnsServers: async () => [],
};
