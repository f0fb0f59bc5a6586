import { describe, expect, test } from 'vitest';
import { hex, packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import {
  disguise,
  kasaQuery,
  parseKasaAnswer,
  undisguise,
} from '../../../scanners/protocols/kasa-message.ts';
import { decodeUtf8 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const say = (value: unknown) => disguise(packet(JSON.stringify(value)));
const plug = say({
  system: {
    get_sysinfo: {
      sw_ver: '1.5.4',
      hw_ver: '2.0',
      model: 'HS100(UK)',
      deviceId: '8006',
      alias: 'Lamp',
      mac: '50:C7:BF:00:00:01',
      type: 'IOT.SMARTPLUGSWITCH',
      relay_state: 1,
      latitude_i: 515000,
      longitude_i: -1000,
    },
  },
});

test('disguises as the devices do, and back', () => {
  expect(hex(kasaQuery.udp)).toBe('d0f281f88bff9af7d5ef94b6d1b4c09fec95e68fe187e8caf08bf68bf6');
  expect(decodeUtf8(undisguise(kasaQuery.udp))).toBe('{"system":{"get_sysinfo":{}}}');
  expect([...kasaQuery.tcp.subarray(0, 5)]).toEqual([0, 0, 0, 29, 0xd0]);
});

test('a plug says who and where it is', () => {
  const expected = {
    model: 'HS100(UK)',
    alias: 'Lamp',
    mac: '50:c7:bf:00:00:01',
    deviceId: '8006',
    firmware: '1.5.4',
    hardware: '2.0',
    kind: 'IOT.SMARTPLUGSWITCH',
    tellsLocation: true,
    switchedOn: true,
  };
  expect(parseKasaAnswer(plug)).toEqual(expected);
  expect(parseKasaAnswer(packet(uint32(plug.length), plug))).toEqual(expected);
});

test('a camera nests its answer', () => {
  const camera = say({ system: { get_sysinfo: { system: { model: 'KC105', mic_mac: 'B09575000001' } } } });
  expect(parseKasaAnswer(camera)).toEqual({ model: 'KC105', mac: 'b0:95:75:00:00:01', tellsLocation: false });
});

describe('a hostile answer', () => {
  test.each([
    ['plain', packet('{"system":{"get_sysinfo":{}}}')],
    ['of another question', say({ emeter: {} })],
    ['deep', disguise(packet(`{"system":{"get_sysinfo":${'['.repeat(5_000)}`))],
    ['empty', new Uint8Array()],
  ])('that is %s is none', (_what, bytes) => {
    expect(parseKasaAnswer(bytes)).toBeUndefined();
  });

  test('with wrong kinds gives what is right', () => {
    const odd = say({ system: { get_sysinfo: { model: 5, alias: '<b>\u202e', mac: {}, latitude: '51' } } });
    expect(parseKasaAnswer(odd)).toEqual({ alias: '<b>', tellsLocation: false });
  });
});

testParserProperties('parseKasaAnswer', parseKasaAnswer, [plug]);
