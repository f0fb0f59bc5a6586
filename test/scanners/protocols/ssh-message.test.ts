import { describe, expect, test } from 'vitest';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { parseSshIdentification, parseSshKeyExchange } from '../../../scanners/protocols/ssh-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const lists = [
  'curve25519-sha256,diffie-hellman-group1-sha1',
  'ssh-ed25519,ssh-dss',
  'aes128-ctr',
  'aes128-ctr,3des-cbc',
  'hmac-sha2-256',
  'hmac-md5',
  'none',
  'none',
  '',
  '',
];

function keyExchange(names: readonly string[], length?: number): Uint8Array {
  const body = packet(
    20,
    new Uint8Array(16),
    ...names.flatMap((list) => [uint32(list.length), list]),
    0,
    uint32(0),
  );
  return packet(uint32(length ?? body.length + 1 + 4), 4, body, new Uint8Array(4));
}

describe('an identification', () => {
  test.each([
    ['SSH-2.0-dropbear_2015.67\r\n', { protocol: '2.0', software: 'dropbear_2015.67', end: 26 }],
    [
      'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n',
      { protocol: '2.0', software: 'OpenSSH_9.2p1', comments: 'Debian-2+deb12u3', end: 40 },
    ],
    ['SSH-1.99-Cisco-1.25\n', { protocol: '1.99', software: 'Cisco-1.25', end: 20 }],
    ['Welcome\r\nto the SSH-box\r\nSSH-2.0-x\r\n', { protocol: '2.0', software: 'x', end: 36 }],
    ['SSH-2.0-\u001b[2Jx\r\n', { protocol: '2.0', software: '[2Jx', end: 15 }],
  ])('%j', (text, expected) => {
    expect(parseSshIdentification(packet(text))).toEqual(expected);
  });

  test.each([
    ['without its end', 'SSH-2.0-dropbear'],
    ['too long', `SSH-2.0-${'x'.repeat(300)}\r\n`],
    ['after 16 KiB of lines', `${'line\r\n'.repeat(5_000)}SSH-2.0-x\r\n`],
    ['of HTTP', 'HTTP/1.1 400 Bad Request\r\n'],
    ['without a version', 'SSH-two-x\r\n'],
    ['of nothing', ''],
  ])('%s is none', (_what, text) => {
    expect(parseSshIdentification(packet(text))).toBeUndefined();
  });
});

describe('a key exchange', () => {
  test('lists what is offered', () => {
    expect(parseSshKeyExchange(keyExchange(lists))).toEqual({
      keyExchange: ['curve25519-sha256', 'diffie-hellman-group1-sha1'],
      hostKeys: ['ssh-ed25519', 'ssh-dss'],
      ciphers: ['aes128-ctr', '3des-cbc'],
      macs: ['hmac-sha2-256', 'hmac-md5'],
      compression: ['none'],
    });
  });

  test('keeps 128 printable names of a list', () => {
    const flood = [
      '<b>'.repeat(100),
      'a\u0000',
      ...Array.from({ length: 3_000 }, (_, index) => `a${index}`),
    ].join(',');
    expect(parseSshKeyExchange(keyExchange([flood, ...lists.slice(1)]))?.keyExchange).toHaveLength(126);
  });

  test.each([
    ['a packet length of 2^31', keyExchange(lists, 2 ** 31)],
    ['a length past its end', keyExchange(lists, 5_000)],
    ['too few lists', keyExchange(lists.slice(0, 3))],
    ['another message', packet(uint32(6), 4, 1, 0, 0, 0, 0)],
    ['more padding than packet', packet(uint32(4), 200, 20, 0, 0)],
  ])('with %s is none', (_what, bytes) => {
    expect(parseSshKeyExchange(bytes)).toBeUndefined();
  });
});

testParserProperties('parseSshIdentification', parseSshIdentification, [packet('hello\r\nSSH-2.0-x y\r\n')]);
testParserProperties('parseSshKeyExchange', parseSshKeyExchange, [keyExchange(lists)]);
