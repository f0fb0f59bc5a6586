import { expect, test } from 'vitest';
import { hex, packet } from '../../../scanners/protocols/bytes.ts';
import { parseTapoAnswer, tapoQuery } from '../../../scanners/protocols/tapo-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const head = [2, 0, 0, 1, 1, 0x75, 0x11, 0, 0, 0, 0, 0, 0x5b, 0xc0, 0xb4, 0x33];
const say = (result: unknown) => packet(head, JSON.stringify({ result, error_code: 0 }));
const plug = say({
  device_id: 'abc',
  owner: 'OWNERHASH',
  device_type: 'SMART.TAPOPLUG',
  device_model: 'P100(EU)',
  mac: 'AA-BB-CC-00-11-22',
  factory_default: false,
  mgt_encrypt_schm: { is_support_https: false, encrypt_type: 'KLAP', http_port: 80 },
});

test('asks with 16 bytes', () => {
  expect(hex(tapoQuery)).toBe('020000010000000000000000463cb5d3');
});

test('a plug says who it is and whether it is owned', () => {
  expect(parseTapoAnswer(plug)).toEqual({
    model: 'P100(EU)',
    kind: 'SMART.TAPOPLUG',
    mac: 'aa:bb:cc:00:11:22',
    deviceId: 'abc',
    owned: true,
    factoryDefault: false,
    encryption: 'KLAP',
    https: false,
    httpPort: 80,
  });
});

test('an empty owner is none', () => {
  expect(parseTapoAnswer(say({ device_type: 'SMART.TAPOPLUG', owner: '' }))?.owned).toBe(false);
});

test.each([
  ['our own question', tapoQuery],
  ['no device', say({})],
  ['no JSON', packet(head, 'hello')],
  ['too much', packet(head, JSON.stringify({ result: { device_type: 'x'.repeat(9_000) } }))],
  ['nothing', new Uint8Array()],
])('%s is no answer', (_what, bytes) => {
  expect(parseTapoAnswer(bytes)).toBeUndefined();
});

testParserProperties('parseTapoAnswer', parseTapoAnswer, [plug]);
