import { describe, expect, test } from 'vitest';
import { hex, packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import {
  isWholeRpcRecord,
  parseNfsExports,
  parseRpcServices,
  rpcCall,
} from '../../../scanners/protocols/sunrpc-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const text = (value: string) =>
  packet(uint32(value.length), value, new Uint8Array((4 - (value.length % 4)) % 4));
const reply = (...parts: Uint8Array[]) => packet([7, 1, 0, 0, 0, 0].flatMap(uint32), ...parts);
const framed = (body: Uint8Array) => packet(uint32(0x8000_0000 + body.length), body);
const service = (...values: number[]) => packet([1, ...values].flatMap(uint32));
const end = packet(uint32(0));

const services = reply(
  service(100_003, 3, 6, 2_049),
  service(100_005, 3, 17, 20_048),
  service(1, 1, 99, 1),
  end,
);
const exported = reply(
  packet(uint32(1), text('/srv/photos'), uint32(1), text('192.168.77.0/24'), end),
  packet(uint32(1), text('/open'), end),
  end,
);

test('calls without a login', () => {
  const body = `000000070000000000000002000186a00000000200000004${'00'.repeat(16)}`;
  expect(hex(rpcCall('services', 7, 'udp'))).toBe(body);
  expect(hex(rpcCall('services', 7, 'tcp'))).toBe(`80000028${body}`);
});

test('the portmapper lists services', () => {
  const expected = [
    { program: 100_003, version: 3, transport: 'tcp', port: 2_049 },
    { program: 100_005, version: 3, transport: 'udp', port: 20_048 },
  ];
  expect(parseRpcServices(services, 'udp')).toEqual(expected);
  expect(parseRpcServices(framed(services), 'tcp')).toEqual(expected);
});

test('the mount service lists folders and who may use them', () => {
  expect(parseNfsExports(exported, 'udp')).toEqual([
    { path: '/srv/photos', groups: ['192.168.77.0/24'] },
    { path: '/open', groups: [] },
  ]);
});

test('tells a whole record', () => {
  expect([framed(services), framed(services).subarray(0, -1), packet(0x80)].map(isWholeRpcRecord)).toEqual([
    true,
    false,
    false,
  ]);
});

describe('a hostile reply', () => {
  test.each([
    ['our own call', rpcCall('exports', 7, 'udp')],
    ['a refusal', packet([7, 1, 1, 0, 0, 0].flatMap(uint32))],
    ['an unknown procedure', packet([7, 1, 0, 0, 0, 3].flatMap(uint32))],
    ['a verifier past the end', packet([7, 1, 0, 0, 0xffffffff, 0].flatMap(uint32))],
    ['nothing', new Uint8Array()],
  ])('%s is none', (_what, bytes) => {
    expect([parseNfsExports(bytes, 'udp'), parseRpcServices(bytes, 'udp')]).toEqual([undefined, undefined]);
  });

  test('is bounded', () => {
    const flood = reply(
      ...Array(1_000).fill(
        packet(uint32(1), text('/a'), ...Array(40).fill(packet(uint32(1), text('b'))), end),
      ),
      end,
    );
    const folders = parseNfsExports(flood, 'udp');
    expect([folders?.length, folders?.[0]?.groups.length]).toEqual([256, 16]);
    expect(parseNfsExports(reply(packet(uint32(1), uint32(2 ** 31), '/a')), 'udp')).toEqual([]);
  });
});

testParserProperties('parseRpcServices', (bytes) => parseRpcServices(bytes, 'udp'), [services]);
testParserProperties('parseNfsExports', (bytes) => parseNfsExports(bytes, 'tcp'), [framed(exported)]);
