import { expect, test } from 'vitest';
import { hex, packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { knxSearch, parseKnxSearchResponse } from '../../../scanners/protocols/knx-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const device = packet(
  54,
  1,
  2,
  1,
  0x11,
  0,
  0,
  0,
  [0, 0xc5, 1, 2, 3, 4],
  [224, 0, 23, 12],
  [0, 0x24, 0x6d, 0, 0, 1],
  'KNX IP Interface',
  new Uint8Array(14),
);
const body = packet([8, 1, 192, 168, 77, 50, 0x0e, 0x57], device, [8, 2, 2, 1, 3, 1, 4, 1]);
const gateway = packet(0x06, 0x10, 0x02, 0x02, uint16(6 + body.length), body);

test('asks with our own address', () => {
  expect(hex(knxSearch('192.168.77.2', 3671) ?? new Uint8Array())).toBe('06100201000e0801c0a84d020e57');
  expect(knxSearch('x', 1)).toBeUndefined();
});

test('a gateway says who it is', () => {
  expect(parseKnxSearchResponse(gateway)).toEqual({
    name: 'KNX IP Interface',
    mac: '00:24:6d:00:00:01',
    serial: '00c501020304',
    busAddress: '1.1.0',
    programming: true,
    services: [2, 3, 4],
  });
});

test.each([
  ['our own question', knxSearch('192.168.77.2', 3671) ?? new Uint8Array()],
  ['a wrong length', packet(gateway, 0)],
  ['blocks of no length', packet(0x06, 0x10, 0x02, 0x02, uint16(100), new Uint8Array(94))],
  ['no device', packet(0x06, 0x10, 0x02, 0x02, uint16(14), new Uint8Array(8))],
])('%s is no answer', (_what, bytes) => {
  expect(parseKnxSearchResponse(bytes)).toBeUndefined();
});

testParserProperties('parseKnxSearchResponse', parseKnxSearchResponse, [gateway]);
