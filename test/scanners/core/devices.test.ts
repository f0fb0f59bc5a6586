import { expect, test } from 'vitest';
import { Devices } from '../../../scanners/core/devices.ts';
import type { KnownDevice } from '../../../scanners/core/options.ts';

const known = (id: string, ...keys: KnownDevice['keys']): KnownDevice => ({
  id,
  keys,
  fragile: false,
  answers: [],
  observations: [],
});
const udn = (value: string) => ({ type: 'udn', value }) as const;

test('one box with two network cards is one device, by its UDN', () => {
  const devices = new Devices([]);
  devices.sight({ address: '192.168.1.5', mac: '10:30:47:00:00:01' }, 'a');
  devices.sight({ address: '192.168.1.6', mac: '10:30:47:00:00:02' }, 'a');
  devices.sight({ address: '192.168.1.5', keys: [udn('tv')] }, 'ssdp');
  const { merged } = devices.sight({ address: '192.168.1.6', keys: [udn('tv')] }, 'ssdp');
  expect(merged).toHaveLength(1);
  expect(devices.all()).toHaveLength(1);
  expect(devices.all()[0]?.macs.size).toBe(2);
});

test('two identical bulbs stay apart', () => {
  const devices = new Devices([]);
  const twins = ['44:4f:8e:00:00:01', '44:4f:8e:00:00:02'];
  for (const [i, mac] of twins.entries()) {
    const keys = [{ type: 'tls', value: 'same' } as const];
    devices.sight({ address: `192.168.1.${10 + i}`, mac, hostname: 'bulb', keys }, 'a');
  }
  expect(devices.all()).toHaveLength(2);
});

test('an address that passes to another network card is another device', () => {
  const devices = new Devices([]);
  const first = devices.sight({ address: '192.168.1.7', mac: '10:00:00:00:00:01' }, 'a').device;
  const second = devices.sight({ address: '192.168.1.7', mac: '10:00:00:00:00:02' }, 'a').device;
  expect(second.id).not.toBe(first.id);
  expect([...first.addresses]).toEqual([]);
});

test('IPv4 and IPv6 of one card are one device', () => {
  const devices = new Devices([]);
  devices.sight({ address: 'fe80::1%eth0' }, 'mdns');
  devices.sight({ address: '192.168.1.8', mac: '10:00:00:00:00:08' }, 'neighbour');
  devices.sight({ address: 'fe80::1%eth0', mac: '10:00:00:00:00:08' }, 'neighbour');
  expect(devices.all().map((one) => [...one.addresses].length)).toEqual([2]);
});

test('a phone with a new private address each day keeps its id by its name', () => {
  const phone = known('d-phone', { type: 'private-mac-name', value: 'annas-iphone' });
  const devices = new Devices([phone]);
  expect(
    devices.sight({ address: '192.168.1.9', mac: '7a:00:00:00:00:99', hostname: 'Annas-iPhone' }, 'a').device
      .id,
  ).toBe('d-phone');
});

test('two phones of one name at the same time are two', () => {
  const devices = new Devices([]);
  devices.sight({ address: '192.168.1.9', mac: '7a:00:00:00:00:01', hostname: 'iPhone' }, 'a');
  devices.sight({ address: '192.168.1.10', mac: '7a:00:00:00:00:02', hostname: 'iPhone' }, 'a');
  expect(devices.all()).toHaveLength(2);
});

test('a device from an earlier check comes back under its id, at any address', () => {
  const devices = new Devices([known('d-old', { type: 'mac', value: '10:00:00:00:00:01' })]);
  expect(devices.sight({ address: '192.168.1.99', mac: '10:00:00:00:00:01' }, 'a').device.id).toBe('d-old');
});

test('an id is the same from one run to the next without any memory', () => {
  const id = () => new Devices([]).sight({ address: '192.168.1.3', mac: '10:00:00:00:00:03' }, 'a').device.id;
  expect(id()).toBe(id());
});

const repeater = { mac: '10:00:00:00:00:0a', own: '192.168.1.10', client: '192.168.1.11' };

test('two devices behind one hardware address are two, and neither is known by it', () => {
  const devices = new Devices([]);
  devices.sight({ address: repeater.own, mac: repeater.mac, macShared: true }, 'neighbour');
  devices.sight({ address: repeater.client, mac: repeater.mac, macShared: true }, 'neighbour');
  expect(devices.all().map(({ addresses }) => [...addresses])).toEqual([[repeater.own], [repeater.client]]);
  const keys = devices.all().flatMap((one) => [...one.keys.values()].map(({ type }) => type));
  expect(keys).not.toContain('mac');
  expect(devices.isShared(repeater.mac)).toBe(true);
});

test('devices behind one hardware address keep their ids from check to check, whoever comes first', () => {
  const first = new Devices([]);
  const ids = [repeater.own, repeater.client].map(
    (address) => first.sight({ address, mac: repeater.mac, macShared: true }, 'neighbour').device.id,
  );
  const before = first.all().map(({ id, keys }) => known(id, ...keys.values()));
  const second = new Devices(before);
  for (const address of [repeater.client, repeater.own])
    second.sight({ address, mac: repeater.mac, macShared: true }, 'neighbour');
  expect([repeater.own, repeater.client].map((address) => second.at(address)?.id)).toEqual(ids);
});

test.each([
  ['name', { hostname: 'nas' }],
  ['host key', { keys: [{ type: 'ssh', value: 'same' } as const] }],
])('one box with two addresses on one card is one device, by its %s', (_what, mark) => {
  const devices = new Devices([]);
  for (const address of [repeater.own, repeater.client]) {
    devices.sight({ address, mac: repeater.mac, macShared: true }, 'neighbour');
    devices.sight({ address, ...mark }, 'look');
  }
  expect(devices.all().map(({ addresses }) => [...addresses])).toEqual([[repeater.client, repeater.own]]);
});

test('proxy ARP invents nobody: of the addresses that it answers for, the silent ones are its own', () => {
  const devices = new Devices([]);
  for (let n = 1; n <= 5; n++)
    devices.sight({ address: `192.168.1.${n}`, mac: repeater.mac, macShared: true }, 'neighbour');
  devices.sight({ address: '192.168.1.3', hostname: 'printer' }, 'mdns');
  const joined = devices.dropSilent(({ spoke, addresses }) => spoke || addresses.has('192.168.1.1'));
  expect(joined).toHaveLength(3);
  const left = devices.all().map(({ addresses }) => [...addresses]);
  expect(left).toContainEqual(['192.168.1.3']);
  expect(left).toHaveLength(2);
});

test('a device that is heard before its hardware address is known still gets its id back', () => {
  const devices = new Devices([known('d-old', { type: 'mac', value: '10:00:00:00:00:01' })]);
  const early = devices.sight({ address: '192.168.1.20', hostname: 'nas' }, 'mdns').device;
  const { device, merged } = devices.sight(
    { address: '192.168.1.20', mac: '10:00:00:00:00:01' },
    'neighbour',
  );
  expect([device.id, merged.map(({ id }) => id)]).toEqual(['d-old', [early.id]]);
  expect([...device.hostnames]).toEqual(['nas']);
});

test('a phone with a new private address keeps its id when its name comes later than its address', () => {
  const devices = new Devices([known('d-phone', { type: 'private-mac-name', value: 'annas-iphone' })]);
  devices.sight({ address: '192.168.1.9', mac: '7a:00:00:00:00:99' }, 'neighbour');
  expect(devices.sight({ address: '192.168.1.9', hostname: 'Annas-iPhone' }, 'mdns').device.id).toBe(
    'd-phone',
  );
});

test('the name of a phone is remembered, so that the next check knows it by that', () => {
  const devices = new Devices([]);
  devices.sight({ address: '192.168.1.9', mac: '7a:00:00:00:00:99' }, 'neighbour');
  const { device } = devices.sight({ address: '192.168.1.9', hostname: 'Annas-iPhone' }, 'mdns');
  expect([...device.keys.values()]).toContainEqual({ type: 'private-mac-name', value: 'annas-iphone' });
});

test('a name that two known phones have finds neither', () => {
  const key = { type: 'private-mac-name', value: 'iphone' } as const;
  const devices = new Devices([known('d-1', key), known('d-2', key)]);
  const { device } = devices.sight(
    { address: '192.168.1.9', mac: '7a:00:00:00:00:99', hostname: 'iPhone' },
    'a',
  );
  expect(['d-1', 'd-2']).not.toContain(device.id);
});

test('the new holder of an address does not inherit the history of the one before', () => {
  const first = new Devices([]);
  const { id } = first.sight({ address: '192.168.1.20', hostname: 'tv' }, 'mdns').device;
  const old = first.sight({ address: '192.168.1.20', mac: '10:00:00:00:00:01' }, 'neighbour').device;
  const second = new Devices([known(old.id, ...old.keys.values())]);
  const heard = second.sight({ address: '192.168.1.20', hostname: 'laptop' }, 'mdns').device;
  const seen = second.sight({ address: '192.168.1.20', mac: '10:00:00:00:00:02' }, 'neighbour').device;
  expect([heard.id, seen.id]).not.toContain(id);
});

test('all addresses of IPv6 that one card made up are one device', () => {
  const devices = new Devices([]);
  const mac = '10:00:00:00:00:08';
  for (const address of ['192.168.1.8', 'fe80::a1:b2%eth0', 'fd00::1234', 'fd00::9abc'])
    devices.sight({ address, mac }, 'neighbour');
  expect(devices.all().map(({ addresses }) => addresses.size)).toEqual([4]);
});

test('three sightings that turn out to be one device are joined at once', () => {
  const devices = new Devices([]);
  devices.sight({ address: '192.168.1.5', keys: [udn('a')] }, 'ssdp');
  devices.sight({ address: '192.168.1.6', keys: [udn('b')] }, 'ssdp');
  devices.sight({ address: '192.168.1.7' }, 'mdns');
  const { merged } = devices.sight({ address: '192.168.1.7', keys: [udn('a'), udn('b')] }, 'ssdp');
  expect([merged.length, devices.all().length]).toEqual([2, 1]);
});

test('a hardware address that turns out to be shared is taken from the one who had it alone', () => {
  const devices = new Devices([]);
  devices.sight({ address: repeater.own, mac: repeater.mac }, 'neighbour');
  devices.sight({ address: repeater.client, mac: repeater.mac, macShared: true }, 'neighbour');
  expect(devices.all().map(({ macs, behind }) => [macs.size, behind.size])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test('a repeater that was first heard over IPv6 is not a second device without any address', () => {
  const devices = new Devices([]);
  const first = devices.sight({ address: 'fe80::1%eth0', mac: repeater.mac }, 'ipv6-neighbours').device;
  const { merged } = devices.sight(
    { address: repeater.client, mac: repeater.mac, macShared: true },
    'neighbour',
  );
  devices.sight({ address: repeater.own, mac: repeater.mac, macShared: true }, 'neighbour');
  expect(devices.all().map(({ addresses }) => [...addresses])).toEqual([[repeater.client], [repeater.own]]);
  expect([devices.all()[0]?.id, merged]).toEqual([first.id, []]);
});

test('a device that gets another address while it is looked at stays one', () => {
  const devices = new Devices([]);
  devices.sight({ address: '192.168.1.20', mac: '10:00:00:00:00:01' }, 'neighbour');
  devices.sight({ address: '192.168.1.35', mac: '10:00:00:00:00:01' }, 'neighbour');
  expect(devices.all().map(({ addresses }) => [...addresses])).toEqual([['192.168.1.20', '192.168.1.35']]);
});

test.each([
  ['after', ['v4', 'v4b', 'v6']],
  ['before', ['v6', 'v4', 'v4b']],
] as const)('an IPv6 address that came %s its card turned out to be shared is nobody’s', (_when, order) => {
  const devices = new Devices([]);
  const sightings = {
    v4: { address: repeater.own, mac: repeater.mac, macShared: true },
    v4b: { address: repeater.client, mac: repeater.mac, macShared: true },
    v6: { address: 'fe80::1200:ff:fe00:a%eth0', mac: repeater.mac },
  };
  for (const one of order) {
    const sighting = sightings[one];
    if (devices.isOfSomebody(sighting)) devices.sight(sighting, 'neighbour');
  }
  expect(devices.all().map(({ addresses }) => [...addresses])).toContainEqual([repeater.client]);
  expect(devices.all().flatMap(({ addresses }) => [...addresses])).not.toContain(sightings.v6.address);
});

test('what others say of an address names whoever is there, and invents nobody', () => {
  const devices = new Devices([]);
  const hearsay = { address: '192.168.1.9', hostname: 'phone', hearsay: true };
  expect(devices.isOfSomebody(hearsay)).toBe(false);
  devices.sight({ address: '192.168.1.9', mac: '7a:00:00:00:00:01' }, 'neighbour');
  expect(devices.isOfSomebody(hearsay)).toBe(true);
  expect(devices.sight(hearsay, 'router-names').device.spoke).toBe(false);
});
