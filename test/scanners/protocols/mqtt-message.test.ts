import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { mqttConnect, mqttDisconnect, parseMqttConnack } from '../../../scanners/protocols/mqtt-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

test('connects without an account', () => {
  expect(mqttConnect({ clientId: 'homelatch' })).toEqual(
    packet(0x10, 21, 0, 4, 'MQTT', 4, 2, 0, 30, 0, 9, 'homelatch'),
  );
});

test('connects with an account', () => {
  expect(mqttConnect({ clientId: 'a', user: 'u', password: 'pw' })).toEqual(
    packet(0x10, 20, 0, 4, 'MQTT', 4, 0xc2, 0, 30, 0, 1, 'a', 0, 1, 'u', 0, 2, 'pw'),
  );
});

test('writes lengths over 127 in two bytes', () => {
  expect([...mqttConnect({ clientId: 'x'.repeat(200) }).subarray(0, 3)]).toEqual([0x10, 0xd4, 0x01]);
});

test('keeps the code as sent', () => {
  expect(parseMqttConnack(packet(0x20, 3, 0, 0x87, 0))).toEqual({ code: 0x87, result: 'not-authorised' });
});

test('takes its leave', () => {
  expect([...mqttDisconnect]).toEqual([0xe0, 0]);
});

test.each([
  ['accepted', [0x20, 2, 0, 0], 'accepted'],
  ['accepted with properties', [0x20, 5, 0, 0, 2, 0x24, 1], 'accepted'],
  ['bad credentials', [0x20, 2, 0, 4], 'bad-credentials'],
  ['not authorised', [0x20, 2, 0, 5], 'not-authorised'],
  ['not authorised in version 5', [0x20, 3, 0, 0x87, 0], 'not-authorised'],
  ['an unknown code', [0x20, 2, 0, 99], undefined],
  ['another packet', [0x30, 2, 0, 0], undefined],
  ['cut short', [0x20, 2, 0], undefined],
  ['a length of 268,435,455', [0x20, 0xff, 0xff, 0xff, 0x7f, 0, 0], undefined],
  ['a length that never ends', [0x20, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0], undefined],
  ['reserved flags', [0x20, 2, 2, 0], undefined],
  ['nothing', [], undefined],
])('reads %s', (_what, bytes, expected) => {
  expect(parseMqttConnack(Uint8Array.from(bytes))?.result).toBe(expected);
});

testParserProperties('parseMqttConnack', parseMqttConnack, [
  packet(0x20, 2, 0, 0),
  packet(0x20, 0x85, 0, 0, 0),
]);
