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
  expect(merged).toBeDefined();
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
