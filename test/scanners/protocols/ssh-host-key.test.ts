import { expect, test } from 'vitest';
import { type PacketPart, packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { parseSshHostKey, sshHostKeyRequest } from '../../../scanners/protocols/ssh-host-key.ts';
import { parseSshKeyExchange } from '../../../scanners/protocols/ssh-message.ts';

const random = new Uint8Array(272).fill(0xff);
const offer = {
  keyExchange: ['sntrup761x25519-sha512@openssh.com', 'curve25519-sha256'],
  hostKeys: ['ssh-rsa', 'ssh-ed25519'],
  ciphers: ['aes128-ctr'],
  macs: ['hmac-sha2-256'],
  compression: ['none'],
};

const text = (value: string | Uint8Array) => {
  const bytes = packet(value);
  return packet(uint32(bytes.length), bytes);
};
const binary = (...payload: readonly PacketPart[]) => {
  const body = packet(...payload);
  return packet(uint32(body.length + 5), 4, body, new Uint8Array(4));
};

test('answers an offer with one that must be agreed on', () => {
  const request = sshHostKeyRequest(offer, random);
  expect(request && parseSshKeyExchange(request)).toEqual({
    ...offer,
    keyExchange: ['curve25519-sha256'],
    hostKeys: ['ssh-ed25519', 'ssh-rsa'],
  });
});

test('every packet is a multiple of eight bytes', () => {
  const request = sshHostKeyRequest(offer, random) ?? new Uint8Array();
  const length = new DataView(request.buffer).getUint32(0);
  expect([(length + 4) % 8, (request.length - length - 4) % 8]).toEqual([0, 0]);
});

test('the public value of an old exchange is below its modulus', () => {
  const request = sshHostKeyRequest({ ...offer, keyExchange: ['diffie-hellman-group1-sha1'] }, random);
  const value = request?.subarray(request.length - 8 - 128);
  expect(value?.some((byte) => byte === 0x7f)).toBe(true);
});

test.each([
  { ...offer, keyExchange: ['diffie-hellman-group-exchange-sha256'] },
  { ...offer, hostKeys: ['x509v3-rsa2048-sha256'] },
])('%# has nothing to agree on', (server) => {
  expect(sshHostKeyRequest(server, random)).toBeUndefined();
});

test('finds the key behind the packets before it', () => {
  const blob = packet(text('ssh-ed25519'), text(new Uint8Array(32).fill(7)));
  const bytes = packet(binary(20, new Uint8Array(40)), binary(31, text(blob), text('f'), text('signature')));
  expect(parseSshHostKey(bytes)).toEqual({ type: 'ssh-ed25519', blob });
});

test('counts the bits of an RSA modulus without its leading zero', () => {
  const modulus = packet(0, 0x80, new Uint8Array(127));
  const blob = packet(text('ssh-rsa'), text(Uint8Array.of(1, 0, 1)), text(modulus));
  expect(parseSshHostKey(binary(31, text(blob)))).toMatchObject({ type: 'ssh-rsa', bits: 1024 });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a length that is a lie', packet(uint32(0xffffffff), 4, 31)],
  ['a cut reply', binary(31, uint32(500)).subarray(0, 9)],
  ['a key that is longer than its packet', binary(31, uint32(500), 'ssh')],
  ['a type of absurd length', binary(31, text(packet(uint32(0x7fffffff), 'x')))],
])('%s holds no key', (_what, bytes) => {
  expect(parseSshHostKey(bytes)).toBeUndefined();
});
