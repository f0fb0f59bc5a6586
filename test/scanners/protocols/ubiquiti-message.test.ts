import { expect, test } from 'vitest';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { parseUbiquitiAnswer, ubiquitiQuery } from '../../../scanners/protocols/ubiquiti-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const mac = Uint8Array.of(0x24, 0xa4, 0x3c, 0, 0, 1);
const field = (type: number, value: Uint8Array | string) => packet(type, uint16(packet(value).length), value);
const answer = (version: number, ...fields: Uint8Array[]) => {
  const body = packet(...fields);
  return packet(version, 0, uint16(body.length), body);
};

const bridge = answer(
  1,
  field(0x02, packet(mac, 192, 168, 77, 60)),
  field(0x01, mac),
  field(0x0a, packet(uint32(90_061))),
  field(0x0b, 'Roof'),
  field(0x0c, 'N5N'),
  field(0x0d, 'HomeWiFi'),
  field(0x03, 'XM.ar7240.v5.6.2'),
);
const fresh = answer(
  2,
  field(0x01, mac),
  field(0x15, 'U7LT'),
  field(0x16, '6.5.28'),
  field(0x17, packet(1)),
  field(0x0b, 'UBNT'),
);

test('a bridge of the first version', () => {
  expect(parseUbiquitiAnswer(bridge)).toEqual({
    version: 1,
    mac: '24:a4:3c:00:00:01',
    name: 'Roof',
    model: 'N5N',
    firmware: 'XM.ar7240.v5.6.2',
    uptimeSeconds: 90_061,
    tellsNetworkName: true,
  });
});

test('an access point of the second version, fresh from the factory', () => {
  expect(parseUbiquitiAnswer(fresh)).toEqual({
    version: 2,
    mac: '24:a4:3c:00:00:01',
    name: 'UBNT',
    model: 'U7LT',
    firmware: '6.5.28',
    tellsNetworkName: false,
    factoryDefault: true,
  });
});

test.each([
  ['our own question', ubiquitiQuery.version1],
  ['another version', answer(3, field(1, mac))],
  ['a length past the end', packet(1, 0, 0xff, 0xff, 1, 0xff, 0xff)],
  ['nothing', new Uint8Array()],
])('%s is no answer', (_what, bytes) => {
  expect(parseUbiquitiAnswer(bytes)).toBeUndefined();
});

testParserProperties('parseUbiquitiAnswer', parseUbiquitiAnswer, [bridge, fresh]);
