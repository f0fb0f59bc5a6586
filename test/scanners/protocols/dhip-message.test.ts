import { expect, test } from 'vitest';
import { hex, packet } from '../../../scanners/protocols/bytes.ts';
import { dhipSearch, parseDhipAnswer } from '../../../scanners/protocols/dhip-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const head = dhipSearch.subarray(0, 32);
const camera = packet(
  head,
  JSON.stringify({
    mac: '3c:ef:8c:00:00:01',
    method: 'client.notifyDevInfo',
    params: {
      deviceInfo: {
        DeviceClass: 'IPC',
        DeviceType: 'IPC-HFW1320S',
        HttpPort: 80,
        Init: 1030,
        IPv4Address: { IPAddress: '192.168.77.31' },
        MachineName: 'Gate',
        SerialNo: '2L0',
        Vendor: 'Dahua',
        Version: '2.420.0001.0',
      },
    },
  }),
  '\n\u0000',
);

test('searches behind a head of 32 bytes', () => {
  expect(hex(head)).toBe(`2000000044484950${'00'.repeat(8)}3b00000000000000`.concat('3b00000000000000'));
  expect(dhipSearch).toHaveLength(32 + 0x3b);
});

test('a camera says who it is', () => {
  expect(parseDhipAnswer(camera)).toEqual({
    model: 'IPC-HFW1320S',
    kind: 'IPC',
    manufacturer: 'Dahua',
    serial: '2L0',
    firmware: '2.420.0001.0',
    mac: '3c:ef:8c:00:00:01',
    address: '192.168.77.31',
    httpPort: 80,
    name: 'Gate',
    initialisation: 1030,
  });
});

test.each([
  ['our own search', dhipSearch],
  ['JSON without its head', packet('{"params":{"deviceInfo":{}}}')],
  ['a head alone', head],
])('%s is no answer', (_what, bytes) => {
  expect(parseDhipAnswer(bytes)).toBeUndefined();
});

testParserProperties('parseDhipAnswer', parseDhipAnswer, [camera]);
