import { describe, expect, test } from 'vitest';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { clientHello, parseTlsAnswer, type TlsVersion } from '../../../scanners/protocols/tls-hello.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const random = new Uint8Array(32).fill(7);
const record = (type: number, body: Uint8Array) => packet(type, 3, 3, uint16(body.length), body);
const handshake = (type: number, body: Uint8Array) => packet(type, 0, uint16(body.length), body);
const serverHello = (version: number, extensions = packet()) =>
  handshake(2, packet(uint16(version), random, 0, 0xc0, 0x2f, 0, uint16(extensions.length), extensions));
const chain = (...certificates: Uint8Array[]) => {
  const list = packet(...certificates.map((der) => packet(0, uint16(der.length), der)));
  return handshake(11, packet(0, uint16(list.length), list));
};
const der = packet(0x30, 3, 2, 1, 5);

const tls12 = packet(
  record(22, packet(serverHello(0x0303), chain(der, der))),
  record(22, handshake(14, new Uint8Array())),
);
const tls13 = packet(
  record(22, serverHello(0x0303, packet(0, 43, 0, 2, 3, 4))),
  record(20, packet(1)),
  record(23, random),
);
const refusal = record(21, packet(2, 70));

describe('a hello', () => {
  test.each<[TlsVersion, number, number, number[]]>([
    ['SSLv3', 0x0300, 0x0300, []],
    ['TLSv1', 0x0301, 0x0301, [10, 11]],
    ['TLSv1.1', 0x0301, 0x0302, [10, 11]],
    ['TLSv1.2', 0x0301, 0x0303, [10, 11, 13]],
    ['TLSv1.3', 0x0301, 0x0303, [10, 11, 13, 43, 51]],
  ])('of %s carries its versions and extensions', (version, recordVersion, helloVersion, extensions) => {
    const bytes = clientHello({ version, random });
    const at = (offset: number) => ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
    expect([at(1), at(3), at(7), at(9)]).toEqual([
      recordVersion,
      bytes.length - 5,
      bytes.length - 9,
      helloVersion,
    ]);
    const found: number[] = [];
    for (let offset = 44 + at(44) + 6; offset < bytes.length; offset += 4 + at(offset + 2))
      found.push(at(offset));
    expect(found).toEqual(extensions);
  });

  test('names the server and asks for the given ciphers alone', () => {
    const bytes = clientHello({
      version: 'TLSv1.2',
      random,
      serverName: 'nas.local',
      cipherSuites: [0x0004],
    });
    expect([...bytes.subarray(44, 50)]).toEqual([0, 2, 0, 4, 1, 0]);
    expect([...bytes.subarray(52, 63)]).toEqual([0, 0, 0, 14, 0, 12, 0, 0, 9, 0x6e, 0x61]);
  });
});

describe('an answer', () => {
  test.each([
    ['TLSv1.2', tls12, { version: 'TLSv1.2', cipherSuite: 0xc02f, certificates: [der, der], finished: true }],
    ['TLSv1.3', tls13, { version: 'TLSv1.3', cipherSuite: 0xc02f, certificates: [], finished: true }],
    ['a refusal', refusal, { alert: 70, certificates: [], finished: false }],
    [
      'a cut flight',
      tls12.subarray(0, 70),
      { version: 'TLSv1.2', cipherSuite: 0xc02f, certificates: [], finished: false },
    ],
    [
      'an unknown version',
      record(22, serverHello(0x0399)),
      { cipherSuite: 0xc02f, certificates: [], finished: false },
    ],
  ])('of %s', (_what, bytes, expected) => {
    expect(parseTlsAnswer(bytes)).toEqual(expected);
  });

  test('may be cut into records of one byte', () => {
    const body = packet(serverHello(0x0301), chain(der));
    const bytes = packet(...[...body].map((byte) => record(22, packet(byte))));
    expect(parseTlsAnswer(bytes)).toMatchObject({ version: 'TLSv1', certificates: [der] });
  });

  test('gives at most five certificates', () => {
    expect(parseTlsAnswer(record(22, chain(...Array(100).fill(der))))?.certificates).toHaveLength(5);
  });

  test.each([
    ['HTTP', packet('HTTP/1.1 400 Bad Request\r\n')],
    ['SSH', packet('SSH-2.0-dropbear\r\n')],
    ['nothing', new Uint8Array()],
    ['a record of 64 KiB', packet(22, 3, 3, 0xff, 0xff, random)],
  ])('is none from %s', (_what, bytes) => {
    expect(parseTlsAnswer(bytes)).toBeUndefined();
  });

  test('stops after 100 KiB', () => {
    const endless = packet(...Array(100).fill(record(22, chain(new Uint8Array(16_000).fill(0x30)))));
    expect(parseTlsAnswer(endless)?.certificates).toHaveLength(1);
  });
});

testParserProperties('parseTlsAnswer', parseTlsAnswer, [tls12, tls13, refusal]);
