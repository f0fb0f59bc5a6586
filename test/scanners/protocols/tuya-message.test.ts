import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import {
  parseTuyaBroadcast,
  type TuyaCiphers,
  tuyaBroadcastKey,
} from '../../../scanners/protocols/tuya-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const ciphers: TuyaCiphers = {
  ecb: (key, data) => {
    const decipher = createDecipheriv('aes-128-ecb', key, null);
    return packet(decipher.update(data), decipher.final());
  },
  gcm: (key, { nonce, data, tag, associated }) => {
    const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAAD(associated).setAuthTag(tag);
    return packet(decipher.update(data), decipher.final());
  },
};

const text = JSON.stringify({
  ip: '192.168.77.40',
  gwId: 'bf1234',
  active: 2,
  encrypt: true,
  productKey: 'keyabc',
  version: '3.3',
});
const expected = {
  id: 'bf1234',
  address: '192.168.77.40',
  productKey: 'keyabc',
  version: '3.3',
  encrypted: true,
  active: 2,
};

function plainFrame(payload: Uint8Array): Uint8Array {
  return packet(
    uint32(0x55aa),
    uint32(0),
    uint32(0x13),
    uint32(payload.length + 12),
    uint32(0),
    payload,
    uint32(0),
    uint32(0xaa55),
  );
}

function sealedFrame(content: Uint8Array): Uint8Array {
  const nonce = new Uint8Array(12).fill(9);
  const head = packet(0, 0, uint32(1), uint32(0x13), uint32(content.length + 28));
  const cipher = createCipheriv('aes-128-gcm', tuyaBroadcastKey, nonce).setAAD(head);
  const data = packet(cipher.update(content), cipher.final());
  return packet(uint32(0x6699), head, nonce, data, cipher.getAuthTag(), uint32(0x9966));
}

const cipher = createCipheriv('aes-128-ecb', tuyaBroadcastKey, null);
const hidden = plainFrame(packet(cipher.update(text), cipher.final()));
const plain = plainFrame(packet(text));
const sealed = sealedFrame(packet(uint32(0), text));

test('the key is the published one', () => {
  expect(tuyaBroadcastKey).toEqual(packet(createHash('md5').update('yGAdlopoPVldABfn').digest()));
});

test.each([
  ['in the open (3.1)', plain],
  ['in AES-ECB (3.3)', hidden],
  ['in AES-GCM (3.5)', sealed],
])('a device that speaks %s says who it is', (_what, bytes) => {
  expect(parseTuyaBroadcast(bytes, ciphers)).toEqual(expected);
});

describe('a hostile broadcast', () => {
  test.each([
    ['of no frame', packet(text)],
    ['that cannot be decrypted', plainFrame(new Uint8Array(33).fill(7))],
    ['with a wrong tag', sealed.map((byte, index) => (index === sealed.length - 6 ? byte ^ 1 : byte))],
    ['cut short', sealed.subarray(0, 40)],
    ['without an id', plainFrame(packet('{"ip":"10.0.0.1"}'))],
    ['too long', packet(plain, new Uint8Array(5_000))],
  ])('%s is none', (_what, bytes) => {
    expect(parseTuyaBroadcast(bytes, ciphers)).toBeUndefined();
  });

  test('with a name for an address loses the address', () => {
    expect(parseTuyaBroadcast(plainFrame(packet('{"gwId":"x","ip":"evil.example"}')), ciphers)).toEqual({
      id: 'x',
    });
  });
});

testParserProperties('parseTuyaBroadcast', (bytes) => parseTuyaBroadcast(bytes, ciphers), [
  plain,
  hidden,
  sealed,
]);
