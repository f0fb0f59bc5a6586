import { describe, expect, test } from 'vitest';
import { hex, type PacketPart, packet } from '../../../scanners/protocols/bytes.ts';
import { parseSnmpResponse, snmpGet, snmpSystem } from '../../../scanners/protocols/snmp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const tlv = (tag: number, ...parts: PacketPart[]) => {
  const content = packet(...parts);
  return packet(
    tag,
    content.length < 128 ? content.length : [0x82, content.length >> 8, content.length & 0xff],
    content,
  );
};
const object = (last: number) => tlv(6, 0x2b, 6, 1, 2, 1, 1, last, 0);
const bind = (last: number, value: Uint8Array) => tlv(0x30, object(last), value);

function response(
  variables: readonly Uint8Array[],
  { pdu = 0xa2, version = 1, community = 'public' } = {},
): Uint8Array {
  return tlv(
    0x30,
    tlv(2, version),
    tlv(4, community),
    tlv(pdu, tlv(2, 0, 0, 0, 42), tlv(2, 0), tlv(2, 0), tlv(0x30, ...variables)),
  );
}

const printer = response([
  bind(1, tlv(4, 'HP ETHERNET MULTI-ENVIRONMENT')),
  bind(2, tlv(6, 0x2b, 6, 1, 4, 1, 11)),
  bind(3, tlv(0x43, 1, 0, 0)),
  bind(5, tlv(0x81)),
  bind(6, tlv(0x40, 10, 0, 0, 1)),
]);

test('a GET is encoded as the standard says', () => {
  expect(
    hex(snmpGet({ version: '2c', community: 'public', requestId: 1, objects: [snmpSystem.description] })),
  ).toBe('302902010104067075626c6963a01c020400000001020100020100300e300c06082b060102010101000500');
});

test('long arcs take several bytes', () => {
  expect(
    hex(snmpGet({ version: '1', community: '', requestId: 1, objects: ['1.3.6.1.4.1.11129'] })),
  ).toContain('06072b06010401d679');
});

test('a response gives its variables', () => {
  expect(parseSnmpResponse(printer)).toEqual({
    version: '2c',
    community: 'public',
    requestId: 42,
    errorStatus: 0,
    variables: [
      { object: '1.3.6.1.2.1.1.1.0', value: 'HP ETHERNET MULTI-ENVIRONMENT' },
      { object: '1.3.6.1.2.1.1.2.0', value: '1.3.6.1.4.1.11' },
      { object: '1.3.6.1.2.1.1.3.0', value: 65_536 },
      { object: '1.3.6.1.2.1.1.5.0' },
      { object: '1.3.6.1.2.1.1.6.0', value: '10.0.0.1' },
    ],
  });
});

describe('a hostile response', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['one byte', packet(0x30)],
    ['a length past its end', packet(0x30, 0x82, 0xff, 0xff, 2, 1, 1)],
    [
      'the request sent back',
      snmpGet({ version: '1', community: 'public', requestId: 1, objects: [snmpSystem.name] }),
    ],
    ['deep nesting', packet(...Array(4_000).fill([0x30, 0x80]))],
    ['60 KB', new Uint8Array(60_000).fill(0x30)],
    ['version 3', response([], { version: 3 })],
    ['a trap', response([], { pdu: 0xa7 })],
  ])('%s is none', (_what, bytes) => {
    expect(parseSnmpResponse(bytes)).toBeUndefined();
  });

  test('gives 16 variables and 2,048 units of text', () => {
    const flood = response(Array.from({ length: 100 }, () => bind(1, tlv(4, 'x'))));
    expect(parseSnmpResponse(flood)?.variables).toHaveLength(16);
    const long = parseSnmpResponse(response([bind(1, tlv(4, '<b>'.repeat(2_000)))]));
    expect(String(long?.variables[0]?.value)).toHaveLength(2_048);
  });

  test('gives a counter too large to be exact no value', () => {
    const huge = response([bind(3, tlv(0x46, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))]);
    expect(parseSnmpResponse(huge)?.variables).toEqual([{ object: '1.3.6.1.2.1.1.3.0' }]);
  });
});

testParserProperties('parseSnmpResponse', parseSnmpResponse, [printer]);
