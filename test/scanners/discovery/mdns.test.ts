import { describe, expect, test } from 'vitest';
import mdns from '../../../scanners/discovery/mdns.ts';
import type { MdnsRecord } from '../../../scanners/net/network.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const services = '_services._dns-sd._udp.local';
const printer = '192.168.1.50';
const pointer = (name: string, target: string, ttl = 4_500): MdnsRecord => ({
  name,
  type: 'PTR',
  ttl,
  target,
});
const at = (name: string, target: string, port: number): MdnsRecord => ({
  name,
  type: 'SRV',
  ttl: 120,
  target,
  port,
});
const text = (name: string, entries: Record<string, string>): MdnsRecord => ({
  name,
  type: 'TXT',
  ttl: 4_500,
  entries: new Map(Object.entries(entries)),
});
const address = (name: string, ip: string): MdnsRecord => ({ name, type: 'A', ttl: 120, address: ip });

const instance = 'Office Printer 2\\.0 (B\\.W)._ipp._tcp.local';
const uuid = '1c852a4d-b800-1f08-abcd-80ce62b5c9e1';
const printerRecords = [
  pointer(services, '_ipp._tcp.local'),
  pointer('_ipp._tcp.local', instance),
  at(instance, 'Printer.local', 631),
  text(instance, { ty: 'HP LaserJet', uuid: uuid.toUpperCase() }),
  address('Printer.local', printer),
];
const printerService = {
  address: printer,
  fact: 'mdns.service',
  service: { transport: 'tcp', port: 631 },
  value: {
    type: '_ipp._tcp',
    instance: 'Office Printer 2.0 (B.W)',
    host: 'Printer',
    port: 631,
    txt: { ty: 'HP LaserJet', uuid: uuid.toUpperCase() },
  },
};

describe('mdns', () => {
  test('follows a service type to its instances, their place, text and address', async () => {
    const network = pretendLocalNetwork({ mdns: { [printer]: printerRecords } });
    const { sightings, seen } = await discover(mdns, network, { forMs: 2_000 });
    expect(seen).toContainEqual(printerService);
    expect(seen).toContainEqual({ address: printer, fact: 'mdns.hostname', value: { hostname: 'Printer' } });
    expect(sightings).toContainEqual({
      address: printer,
      hostname: 'Printer',
      keys: [{ type: 'printer', value: uuid }],
    });
  });

  test('asks for each name four times at most, 15 questions a packet, and stops where one answer is enough', async () => {
    const network = pretendLocalNetwork({ mdns: { [printer]: printerRecords } });
    await discover(mdns, network, { forMs: 10_000 });
    const asked = network.questions.flat();
    const times = (question: string) => asked.filter((q) => q === question).length;
    expect(network.questions.every((packet) => packet.length <= 15)).toBe(true);
    expect(times(`${services} PTR`)).toBe(4);
    expect(times('_hap._tcp.local PTR')).toBe(4);
    expect(times(`${instance} SRV`)).toBe(1);
    expect(times('Printer.local A')).toBe(1);
  });

  test('tells what stayed incomplete as it is', async () => {
    const network = pretendLocalNetwork({
      mdns: { [printer]: [pointer('_hap._tcp.local', 'Lamp._hap._tcp.local')] },
    });
    const { seen } = await discover(mdns, network, { forMs: 3_000 });
    expect(seen).toEqual([
      { address: printer, fact: 'mdns.service', value: { type: '_hap._tcp', instance: 'Lamp', txt: {} } },
    ]);
  });

  test('hears what nobody asked for, and goodbyes', async () => {
    const network = pretendLocalNetwork({
      mdnsHeard: [
        { from: printer, records: printerRecords.slice(2) },
        { from: printer, records: [pointer('_ipp._tcp.local', instance, 0)] },
      ],
    });
    const { seen } = await discover(mdns, network, { forMs: 500 });
    expect(seen).toContainEqual(printerService);
    expect(seen.at(-1)).toEqual({
      address: printer,
      fact: 'mdns.goodbye',
      value: { type: '_ipp._tcp', instance: 'Office Printer 2.0 (B.W)' },
    });
  });

  test('attributes a service to the checked address that it names, else to its sender', async () => {
    const onBehalf = (host: string, ip: string) => [
      at(`${host}._http._tcp.local`, `${host}.local`, 80),
      text(`${host}._http._tcp.local`, {}),
      address(`${host}.local`, ip),
    ];
    const network = pretendLocalNetwork({
      mdnsHeard: [
        { from: '192.168.1.1', records: [...onBehalf('mac', printer), ...onBehalf('evil', '8.8.8.8')] },
      ],
    });
    const { seen } = await discover(mdns, network, { forMs: 500 });
    const places = seen.flatMap(({ address, fact }) => (fact === 'mdns.service' ? [address] : []));
    expect(places).toEqual([printer, '192.168.1.1']);
  });

  test('keeps two devices with one name apart', async () => {
    const claim = (ip: string) => ({
      from: ip,
      records: [
        at('TV._http._tcp.local', 'TV.local', 80),
        text('TV._http._tcp.local', { ip }),
        address('TV.local', ip),
      ],
    });
    const network = pretendLocalNetwork({ mdnsHeard: [claim('192.168.1.1'), claim(printer)] });
    const { seen } = await discover(mdns, network, { forMs: 500 });
    expect(seen.flatMap(({ address, fact }) => (fact === 'mdns.service' ? [address] : []))).toEqual([
      '192.168.1.1',
      printer,
    ]);
  });

  test('keeps at most 200 services of one device', async () => {
    const records = Array.from({ length: 1_000 }, (_, n) => text(`s${n}._http._tcp.local`, {}));
    const network = pretendLocalNetwork({ mdnsHeard: [{ from: printer, records }] });
    const { seen } = await discover(mdns, network, { forMs: 3_000 });
    expect(seen).toHaveLength(200);
  });
});
