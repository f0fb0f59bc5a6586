import { expect, test } from 'vitest';
import { openDoor } from '../../../scanners/net/dial.ts';
import type { Platform, TcpRequest } from '../../../scanners/net/network.ts';
import { scopeOf } from '../../../scanners/net/scope.ts';

/** A network that writes down what would have been sent. */
function recorder(openTcp: Platform['openTcp'] = async () => ({ state: 'closed' })) {
  const tcp: TcpRequest[] = [];
  const udp: string[] = [];
  const platform: Platform = {
    openTcp(request) {
      tcp.push(request);
      return openTcp(request);
    },
    async openDatagrams() {
      return {
        async send(address, port) {
          udp.push(`${address}:${port}`);
          return true;
        },
        datagrams: (async function* () {})(),
        close() {},
      };
    },
    openMdns: () => Promise.reject(new Error('none')),
    interfaces: async () => [],
    neighbours: async () => [],
    defaultRoutes: async () => [{ interface: 'eth0', gateway: '8.8.8.8' }],
    dnsServers: async () => [],
  };
  const stop = new AbortController();
  const door = openDoor({
    platform,
    scope: scopeOf({
      attached: '192.168.1.0/24',
      ranges: ['192.168.1.0/24'],
      interface: 'eth0',
      loopback: false,
    }),
    on: { name: 'eth0', ipv4: '192.168.1.2/24' },
    signal: stop.signal,
    onFragile() {},
  });
  return { door, tcp, udp, stop };
}

const nothing = { careful: false, logins: false };
const everything = { careful: true, logins: true };

test.each([515, 9100, 9103, 9107])('port %i is never opened, whatever is allowed', async (port) => {
  const { door, tcp } = recorder();
  const host = door.host('192.168.1.50', everything);
  expect((await host.connect(port)).state).toBe('refused');
  expect((await host.connect(port, { knock: true })).state).toBe('refused');
  expect((await host.http({ port, path: '/' })).state).toBe('refused');
  expect((await host.udp(port, new Uint8Array(1))).state).toBe('refused');
  expect(tcp).toEqual([]);
});

test.each(['8.8.8.8', '127.0.0.1', '192.168.2.1', '192.168.1.255', 'evil.example'])(
  '%s is never reached',
  async (address) => {
    const { door, tcp, udp } = recorder();
    const host = door.host(address, everything);
    expect((await host.connect(80)).state).toBe('refused');
    expect((await host.udp(161, new Uint8Array(1))).state).toBe('refused');
    expect([tcp, udp]).toEqual([[], []]);
  },
);

test('a datagram goes only to a port whose protocol we speak', async () => {
  const { door, udp } = recorder();
  const host = door.host('192.168.1.50', everything);
  expect((await host.udp(40_000, new Uint8Array(1))).state).toBe('refused');
  await host.udp(161, new Uint8Array(1));
  expect(udp).toEqual(['192.168.1.50:161']);
});

test.each([
  ['an unknown path', { path: '/cm?cmnd=Reset%201' }],
  ['a state-changing method', { path: '/', method: 'POST' }],
  ['a login while logins are off', { path: '/', purpose: 'login' }],
  ['a careful request while they are off', { path: '/', method: 'TRACE', purpose: 'careful' }],
  ['a description path with tricks', { path: '/../x', purpose: 'description' }],
  [
    'a writing SOAP action',
    {
      path: '/ctl',
      method: 'POST',
      purpose: 'read-action',
      headers: { SOAPAction: '"urn:x#AddPortMapping"' },
    },
  ],
  [
    'a printing IPP operation',
    {
      path: '/ipp/print',
      method: 'POST',
      purpose: 'read-action',
      headers: { 'Content-Type': 'application/ipp' },
      body: new Uint8Array([1, 1, 0, 2]),
    },
  ],
] as const)('%s is not sent', async (_what, request) => {
  const { door, tcp } = recorder();
  expect((await door.host('192.168.1.50', nothing).http({ port: 80, ...request })).state).toBe('refused');
  expect(tcp).toEqual([]);
});

test('a reading SOAP action is sent', async () => {
  const { door, tcp } = recorder();
  const headers = { SOAPAction: '"urn:x#GetGenericPortMappingEntry"' };
  await door
    .host('192.168.1.50', nothing)
    .http({ port: 5000, path: '/ctl', method: 'POST', purpose: 'read-action', headers });
  expect(tcp).toHaveLength(1);
});

test('nothing is sent once the check was stopped', async () => {
  const { door, tcp, stop } = recorder();
  stop.abort();
  expect((await door.host('192.168.1.50', nothing).connect(80)).state).toBe('refused');
  expect(tcp).toEqual([]);
});

test('a gateway outside the network is not taken for one', async () => {
  expect(await recorder().door.local.gateway()).toBeUndefined();
});

test('a knock that is thrown out at once is tried once more, and no other port is', async () => {
  const times = new Map<number, number>();
  const { door } = recorder(async ({ port }) => {
    times.set(port, (times.get(port) ?? 0) + 1);
    return port === 80 ? { state: 'unreadable' } : { state: 'closed' };
  });
  const host = door.host('192.168.1.50', nothing);
  expect((await host.connect(80, { knock: true })).state).toBe('unreadable');
  expect((await host.connect(81, { knock: true })).state).toBe('closed');
  expect(Object.fromEntries(times)).toEqual({ 80: 2, 81: 1 });
});
