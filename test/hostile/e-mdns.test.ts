import { expect } from 'vitest';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import {
  DNS_TYPE,
  type DnsRecord,
  word,
  writeName,
  writeResponse,
} from '../../scanners/demo/serve/dns-message.ts';
import type { SimulatedLan } from '../../scanners/demo/simulated-lan.ts';
import { hostileFamily } from './family.ts';
import { textsOf } from './seen.ts';

const group = { address: '224.0.0.251', port: 5353 };
const anHour = 3_600;

/** Says it to everybody again and again, whoever asks. */
function announce(host: EmulatorHost, everyMs: number, packets: () => readonly Uint8Array[]): void {
  const port = host.listenUdp(5353, () => undefined, [group.address]);
  host.repeat(everyMs, () => {
    for (const packet of packets()) port.send(packet, group);
  });
}

const record = (name: readonly string[], type: number, data: Uint8Array, ttl = anHour): DnsRecord => ({
  name,
  type,
  ttl,
  unique: false,
  data,
});
const type = ['_http', '_tcp', 'local'];
const pointer = (name: readonly string[], to: readonly string[], ttl = anHour) =>
  record(name, DNS_TYPE.ptr, writeName(to), ttl);
const server = (name: readonly string[], at: readonly string[], port = 80) =>
  record(name, DNS_TYPE.srv, Buffer.concat([word(0), word(0), word(port), writeName(at)]));
const address = (name: readonly string[], ...bytes: number[]) => record(name, DNS_TYPE.a, Buffer.from(bytes));
const response = (...records: DnsRecord[]) => writeResponse(records, []);
const header = (answers: number) =>
  Buffer.concat([word(0), word(0x8400), word(0), word(answers), word(0), word(0)]);
const service = (instance: string, host = 'x') => [
  pointer(type, [instance, ...type]),
  server([instance, ...type], [host, 'local']),
];

const mostServices = 200;

hostileFamily('E, multicast DNS', [
  {
    id: 'E1',
    title: 'points names at themselves and at one another',
    start(host) {
      const tail = Buffer.concat([word(12), word(1), word(0), word(60), word(2), Buffer.from([0xc0, 12])]);
      const self = Buffer.concat([header(1), Buffer.from([0xc0, 12]), tail]);
      const pair = Buffer.concat([header(1), Buffer.from([0xc0, 14, 0xc0, 12]), tail]);
      const chain = Buffer.concat([
        header(1),
        ...Array.from({ length: 4_000 }, (_, index) => word(0xc000 | (14 + 2 * index))),
        tail,
      ]);
      announce(host, 300, () => [self, pair, chain, response(...service('survivor'))]);
    },
    judge: (seen) =>
      expect(seen.values('mdns.service')).toContainEqual(expect.objectContaining({ instance: 'survivor' })),
  },
  {
    id: 'E2',
    title: 'makes 350,000 letters of a packet of 10 KB',
    start(host) {
      const long = ['a'.repeat(63), 'b'.repeat(63), 'c'.repeat(63), 'd'.repeat(59)];
      const name = writeName(long);
      const again = Buffer.concat([
        Buffer.from([0xc0, 12]),
        word(12),
        word(1),
        word(0),
        word(60),
        word(2),
        Buffer.from([0xc0, 12]),
      ]);
      const first = Buffer.concat([
        name,
        word(12),
        word(1),
        word(0),
        word(60),
        word(2),
        Buffer.from([0xc0, 12]),
      ]);
      const packet = Buffer.concat([header(700), first, ...Array.from({ length: 699 }, () => again)]);
      announce(host, 100, () => [packet]);
    },
    judge: (seen) => expect(textsOf(seen).join('').length).toBeLessThan(64 * 1024),
  },
  {
    id: 'E3',
    title: 'lies about counts and lengths',
    start(host) {
      const counts = Buffer.concat([header(65_535), response(...service('counted')).subarray(12)]);
      const past = Buffer.from(response(...service('past')));
      past.writeUInt16BE(60_000, past.length - 12);
      announce(host, 300, () => [counts, past, response(...service('honest'))]);
    },
    judge: (seen) =>
      expect(seen.values('mdns.service')).toContainEqual(expect.objectContaining({ instance: 'honest' })),
  },
  {
    id: 'E4',
    title: 'makes up a thousand services a second',
    start(host) {
      let made = 0;
      announce(host, 20, () => Array.from({ length: 20 }, () => response(...service(`made up ${made++}`))));
    },
    judge: (seen) => expect(seen.values('mdns.service').length).toBeLessThanOrEqual(mostServices),
  },
  {
    id: 'E5',
    title: 'hides tricks in its service text',
    start(host) {
      const entry = (text: string | Uint8Array) => {
        const bytes = Buffer.from(text).subarray(0, 255);
        return Buffer.concat([Buffer.from([bytes.length]), bytes]);
      };
      const tricks = ['__proto__=polluted', 'constructor=x', 'a=1', 'a=2', '=nothing'].map(entry);
      const many = Array.from({ length: 2_000 }, (_, index) => entry(`key${index}=v`));
      const binary = entry(Buffer.from([0x62, 0x3d, 0, 0xff, 0x1b, 0x5b, 0x32, 0x4a]));
      const text = record(['tricks', ...type], DNS_TYPE.txt, Buffer.concat([...tricks, binary, ...many]));
      announce(host, 300, () => [response(...service('tricks'), text)]);
    },
    judge(seen) {
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(textsOf(seen).filter((text) => /\p{Cc}/u.test(text))).toEqual([]);
      for (const value of seen.values('mdns.service'))
        expect(Object.keys(Object(Reflect.get(Object(value), 'txt'))).length).toBeLessThanOrEqual(64);
    },
  },
  {
    id: 'E6',
    title: 'takes the names of the router and of a neighbour',
    start: (host) =>
      announce(host, 300, () => {
        const here = host.address.split('.').map(Number);
        return [response(address(['router', 'local'], ...here), address(['Philips-hue', 'local'], ...here))];
      }),
    judge: (seen) => expect(seen.report.addresses).toEqual([expect.stringContaining('127.77.0.1')]),
  },
  {
    id: 'E7',
    title: 'comes and goes, for no time and for ever',
    start(host) {
      announce(host, 10, () => [
        response(pointer(type, ['flapping', ...type], 0)),
        response(pointer(type, ['flapping', ...type], 2 ** 31)),
      ]);
    },
    judge: (seen) => expect(seen.observations.length).toBeLessThan(500),
  },
  {
    id: 'E8',
    title: 'names itself as its own service, host and alias',
    start(host) {
      const meta = ['_services', '_dns-sd', '_udp', 'local'];
      const cname = record(['loop', 'local'], 5, writeName(['loop', 'local']));
      announce(host, 300, () => [
        response(pointer(meta, meta), pointer(type, type), server(['me', ...type], ['me', ...type]), cname),
      ]);
    },
    judge: (seen) => expect(seen.observations.length).toBeLessThan(500),
  },
  {
    id: 'E9',
    title: 'says that it lives at addresses far away',
    start: (host) =>
      announce(host, 300, () =>
        [
          [8, 8, 8, 8],
          [127, 0, 0, 1],
          [224, 0, 0, 1],
          [203, 0, 113, 9],
        ].map((bytes) => response(...service('far', 'far'), address(['far', 'local'], ...bytes))),
      ),
    judge: (seen) => expect(seen.report.addresses).toEqual([expect.stringContaining('127.77.0.1')]),
  },
  {
    id: 'E10',
    title: 'forges where its packets come from',
    start(host, lan: SimulatedLan) {
      let source = 0;
      host.repeat(20, () => {
        source = (source + 1) % 250;
        for (const from of [`203.0.113.${source}`, `10.9.8.${source}`])
          lan.send({ address: from, port: 5353 }, group, response(...service(`forged ${source}`)));
        lan.send({ address: host.address, port: 9_999 }, group, response(...service('wrong port')));
      });
      announce(host, 500, () => [response(...service('true'))]);
    },
    judge(seen) {
      expect(seen.values('mdns.service')).toContainEqual(expect.objectContaining({ instance: 'true' }));
      expect(textsOf(seen).filter((text) => text.startsWith('forged'))).toEqual([]);
    },
  },
  {
    id: 'E11',
    title: 'has names of any bytes',
    start(host) {
      const names = [
        Buffer.from([0x80, 0xff, 0, 0x0a, 0x2e, 0x41]),
        Buffer.from('<img src=x onerror=alert(1)>'),
        Buffer.from('dot.inside\u202e'),
      ].map((bytes) => bytes.toString('latin1'));
      announce(host, 300, () => names.map((name) => response(...service(name, name))));
    },
    judge: (seen) => expect(textsOf(seen).filter((text) => /[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]),
  },
  {
    id: 'E12',
    title: 'floods with packets that take turns',
    start(host) {
      const packets = Array.from({ length: 16 }, (_, index) => response(...service(`turn ${index}`)));
      announce(host, 10, () => [...packets, ...packets, ...packets]);
    },
    judge: (seen) => expect(seen.observations.length).toBeLessThan(500),
  },
]);
