import { describe, expect, test } from 'vitest';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { dnsQuery, parseDnsMessage } from '../../../scanners/protocols/dns-message.ts';
import { dnsNameBytes } from '../../../scanners/protocols/dns-name.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const header = (answers: number, flags = 0x8400) => [0, flags, 0, answers, 0, 0].flatMap(uint16);
const name = (text: string) => dnsNameBytes(text) ?? new Uint8Array();

function record(
  owner: Uint8Array | number[],
  type: number,
  data: Uint8Array,
  ttl = 120,
  length = data.length,
) {
  return packet(owner, uint16(type), uint16(0x8001), uint32(ttl), uint16(length), data);
}

const text = (...entries: string[]) => packet(...entries.flatMap((entry) => [packet(entry).length, entry]));

/** What a printer answers: PTR, SRV and TXT with pointers to the names before, A and NSEC. */
const printer = packet(
  header(5),
  record(name('_ipp._tcp.local'), 12, packet(4, 'Desk', 0xc0, 12), 4_500),
  record([0xc0, 39], 33, packet(0, 0, 0, 0, uint16(631), 2, 'pr', 0xc0, 22)),
  record([0xc0, 39], 16, text('ty=HP LaserJet', 'UUID=1', 'uuid=2', 'air', '__proto__=x', 'bin=\u0001')),
  record(name('pr.local'), 1, Uint8Array.of(192, 168, 77, 5)),
  record(name('pr.local'), 47, packet(name('pr.local'), 0, 1, 0x40)),
);

describe('a query', () => {
  test('asks for a unicast answer and gives known answers', () => {
    const bytes = dnsQuery([{ name: '_hap._tcp.local', type: 'PTR', unicast: true }], {
      knownAnswers: [{ name: '_hap._tcp.local', target: 'Lamp._hap._tcp.local', ttl: 4_500 }],
    });
    expect(parseDnsMessage(bytes)).toMatchObject({
      id: 0,
      response: false,
      questions: [{ name: '_hap._tcp.local', type: 12 }],
      answers: [{ type: 'PTR', name: '_hap._tcp.local', target: 'Lamp._hap._tcp.local', ttl: 4_500 }],
    });
    expect([...bytes.subarray(29, 33)]).toEqual([0, 12, 0x80, 1]);
  });

  test('asks a resolver, in the CHAOS class too', () => {
    const bytes = dnsQuery([{ name: 'version.bind', type: 'TXT', chaos: true }], {
      id: 0x1234,
      recursion: true,
    });
    expect([...bytes.subarray(0, 6)]).toEqual([0x12, 0x34, 1, 0, 0, 1]);
    expect([...bytes.subarray(-4)]).toEqual([0, 16, 0, 3]);
  });

  test('leaves out a name that cannot be written', () => {
    expect(parseDnsMessage(dnsQuery([{ name: 'x'.repeat(64), type: 'A' }]))?.questions).toEqual([]);
  });
});

describe('an answer', () => {
  test('gives the records of a printer', () => {
    expect(parseDnsMessage(printer)).toEqual({
      id: 0,
      response: true,
      truncated: false,
      recursionAvailable: false,
      responseCode: 0,
      questions: [],
      answers: [
        { type: 'PTR', name: '_ipp._tcp.local', ttl: 4_500, target: 'Desk._ipp._tcp.local' },
        { type: 'SRV', name: 'Desk._ipp._tcp.local', ttl: 120, port: 631, target: 'pr.local' },
        {
          type: 'TXT',
          name: 'Desk._ipp._tcp.local',
          ttl: 120,
          entries: new Map([
            ['ty', 'HP LaserJet'],
            ['uuid', '1'],
            ['air', ''],
            ['__proto__', 'x'],
            ['bin', '0x01'],
          ]),
        },
        { type: 'A', name: 'pr.local', ttl: 120, address: '192.168.77.5' },
        { type: 'NSEC', name: 'pr.local', ttl: 120, next: 'pr.local', types: [1] },
      ],
      authorities: [],
      additionals: [],
    });
  });

  test('reads IPv6 addresses and host information', () => {
    const address = Uint8Array.of(0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7);
    const message = packet(
      header(2),
      record(name('a.local'), 28, address),
      record(name('a.local'), 13, text('ARM', 'Linux')),
    );
    expect(parseDnsMessage(message)?.answers).toMatchObject([
      { address: 'fe80:0:0:0:1:203:405:607' },
      { cpu: 'ARM', os: 'Linux' },
    ]);
  });

  test('clamps lifetimes to a day, and takes impossible ones for zero', () => {
    const data = Uint8Array.of(10, 0, 0, 1);
    const message = packet(
      header(2),
      record(name('a'), 1, data, 0x7fffffff),
      record(name('a'), 1, data, 0x80000000),
    );
    expect(parseDnsMessage(message)?.answers.map(({ ttl }) => ttl)).toEqual([86_400, 0]);
  });
});

describe('a hostile answer', () => {
  const good = record(name('good.local'), 1, Uint8Array.of(192, 168, 77, 9));
  const keptNames = (bytes: Uint8Array) => parseDnsMessage(bytes)?.answers.map((answer) => answer.name);

  test.each([
    ['a pointer to itself', packet(header(2), record([0xc0, 12], 1, Uint8Array.of(1, 2, 3, 4)), good)],
    ['two pointers to each other', packet(header(2), record([0xc0, 28], 12, Uint8Array.of(0xc0, 12)), good)],
    ['a pointer forward', packet(header(2), record([0xc0, 60], 1, Uint8Array.of(1, 2, 3, 4)), good)],
    [
      'a bad NSEC pointer, as Sonos players send',
      packet(header(2), record(name('s'), 47, Uint8Array.of(0xc1, 0xff, 0, 1, 0x40)), good),
    ],
    ['an address of three bytes', packet(header(2), record(name('s'), 1, Uint8Array.of(1, 2, 3)), good)],
    ['a name that runs past its record', packet(header(2), record(name('s'), 12, Uint8Array.of(63)), good)],
  ])('loses only the record with %s', (_what, bytes) => {
    expect(keptNames(bytes)).toEqual(['good.local']);
  });

  test('loses what comes after a length past the end', () => {
    const lie = record(name('lie'), 16, Uint8Array.of(1, 65), 1, 60_000);
    expect(keptNames(packet(header(65_535), good, lie, good))).toEqual(['good.local']);
  });

  test('expands names to 64 KiB at most', () => {
    const long = name(Array.from({ length: 3 }, () => 'n'.repeat(63)).join('.'));
    const first = record(long, 1, Uint8Array.of(1, 1, 1, 1));
    const repeated = Array.from({ length: 500 }, () => record([0xc0, 12], 1, Uint8Array.of(1, 1, 1, 1)));
    const names = keptNames(packet(header(501), first, ...repeated)) ?? [];
    expect(names.join('').length).toBeLessThanOrEqual(65_536);
    expect(names.length).toBeGreaterThan(300);
  });

  test('keeps 64 text entries', () => {
    const many = text(...Array.from({ length: 300 }, (_, index) => `k${index}=v`));
    const [answer] = parseDnsMessage(packet(header(1), record(name('t'), 16, many)))?.answers ?? [];
    expect(answer?.type === 'TXT' && answer.entries.size).toBe(64);
  });

  test('shows hidden bytes of a name as replacement characters', () => {
    expect(
      keptNames(
        packet(header(1), record(Uint8Array.of(4, 0x41, 0, 0x0a, 0x2e, 0), 1, Uint8Array.of(1, 2, 3, 4))),
      ),
    ).toEqual(['A\ufffd\ufffd\\.']);
  });

  test('is refused when short or oversized', () => {
    expect(parseDnsMessage(printer.subarray(0, 11))).toBeUndefined();
    expect(parseDnsMessage(new Uint8Array(9_001))).toBeUndefined();
  });
});

testParserProperties('parseDnsMessage', parseDnsMessage, [
  printer,
  dnsQuery([{ name: 'a.local', type: 'ANY' }]),
]);
