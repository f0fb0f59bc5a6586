import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type PacketPart, packet } from '../../../scanners/protocols/bytes.ts';
import { parseCertificate } from '../../../scanners/protocols/x509.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Made with OpenSSL: what an old camera, a NAS and a modern hub would make for themselves. */
const camera = fromBase64(
  'MIIBrzCCAVmgAwIBAgICEjQwDQYJKoZIhvcNAQEEBQAwNTELMAkGA1UEBhMCQ04xEDAOBgNVBAoMB0JvYSA8Yj4xFDASBgNVBAMMCzE5Mi4xNjguMS4xMB4XDTI2MTEyMjE1MDQ1NFoXDTM2MTExOTE1MDQ1NFowNTELMAkGA1UEBhMCQ04xEDAOBgNVBAoMB0JvYSA8Yj4xFDASBgNVBAMMCzE5Mi4xNjguMS4xMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMcHMbKwiPfCOCO8aHVFQVojstvDWgJTC5qeAtQHo/xdmtlx+xoVVFwJtAlRy1r7utPeK5IdlSsnMvgNdo9rnLcCAwEAAaNTMFEwHQYDVR0OBBYEFIJ/vxwH70PQKh0xaEto9u5UdesEMB8GA1UdIwQYMBaAFIJ/vxwH70PQKh0xaEto9u5UdesEMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQEEBQADQQBP2Hc3R1gacVpLS7oXzSeNirxz7W+lNnHBs7opjx+vMxchRIHqjXU1m6ScofjtqAbeCw+q9ZHHVGqMkFseGAVj',
);
const nas = fromBase64(
  'MIIBtTCCAVygAwIBAgICVngwCgYIKoZIzj0EAwIwJDEOMAwGA1UECgwFTWFrZXIxEjAQBgNVBAMMCW5hcy5sb2NhbDAeFw0yNjExMjIxNTA0NTRaFw0zNjExMTkxNTA0NTRaMCQxDjAMBgNVBAoMBU1ha2VyMRIwEAYDVQQDDAluYXMubG9jYWwwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASJdLGLPbBSOXcW1PIsWXyi1n8u5Qp2KCNdCtc2nOPPq7XUQc7IH7djHtySceyESOfncgPC9SritnL4FwsHYV09o34wfDAdBgNVHQ4EFgQUNFFZc4dHr11ALTba7e1pJ76P8SgwHwYDVR0jBBgwFoAUNFFZc4dHr11ALTba7e1pJ76P8SgwLAYDVR0RBCUwI4IJbmFzLmxvY2FsggsqLm5hcy5sb2NhbIcEwKhNCYEDYUBiMAwGA1UdEwEB/wQCMAAwCgYIKoZIzj0EAwIDRwAwRAIgXnKgknVVYNZsHzMQ9aykpWgQ5+Cq1m4paNsdSfo+yAICIG3OKwPncYUTitGg78I4ePyYy9OzP/M1zcK4WPCHzg4t',
);
const hub = fromBase64(
  'MIIBGzCBzqADAgECAgEBMAUGAytlcDANMQswCQYDVQQDDAJlZDAeFw0yNjExMjIxNTA0NTRaFw0zNjExMTkxNTA0NTRaMA0xCzAJBgNVBAMMAmVkMCowBQYDK2VwAyEAfzgSaYZ+9ttCSqLR16aQKr/Y+SykevJMQW/5/3doQU6jUzBRMB0GA1UdDgQWBBTNRlMLxs6sq90SbBaOwF4RkQRKQDAfBgNVHSMEGDAWgBTNRlMLxs6sq90SbBaOwF4RkQRKQDAPBgNVHRMBAf8EBTADAQH/MAUGAytlcANBAHszkt6m+V2WrKqTdu3XGeZuLIoTvmd3WLK+px/qBI+dQM0PNUYUXAHYwBAk8Yy5n2jLfVARYbssOpc+nTMsxQk=',
);

const told = (der: Uint8Array) => {
  const { publicKey, ...rest } = parseCertificate(der) ?? { publicKey: new Uint8Array() };
  return { ...rest, key: createHash('sha256').update(publicKey).digest('hex') };
};

test('an RSA certificate of an old camera', () => {
  expect(told(camera)).toEqual({
    subject: '192.168.1.1',
    issuer: '192.168.1.1',
    organisation: 'Boa <b>',
    selfIssued: true,
    serial: '1234',
    notBefore: '2026-11-22T15:04:54Z',
    notAfter: '2036-11-19T15:04:54Z',
    keyType: 'RSA',
    keyBits: 512,
    signatureAlgorithm: 'md5WithRSAEncryption',
    alternativeNames: [],
    isAuthority: true,
    key: 'ddf758f85fe4f20bdebf24f67697a2b5e875cf82293f92d98011701c106edf77',
  });
});

test('an elliptic curve certificate with other names', () => {
  expect(told(nas)).toMatchObject({
    subject: 'nas.local',
    keyType: 'EC',
    keyBits: 256,
    signatureAlgorithm: 'ecdsa-with-SHA256',
    alternativeNames: ['nas.local', '*.nas.local', '192.168.77.9'],
    isAuthority: false,
    key: 'd4144077fb48a62e2f3ed01be19da2f103870248f78989da51f5888aa34d6345',
  });
});

test('an Edwards curve certificate', () => {
  expect(told(hub)).toMatchObject({
    subject: 'ed',
    keyType: 'Ed25519',
    keyBits: 256,
    signatureAlgorithm: 'Ed25519',
  });
});

const tlv = (tag: number, ...parts: PacketPart[]) => {
  const content = packet(...parts);
  const { length } = content;
  return packet(
    tag,
    length < 128 ? length : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff],
    content,
  );
};
const object = (...bytes: number[]) => tlv(0x06, bytes);
const name = (tag: number, text: PacketPart) =>
  tlv(0x30, tlv(0x31, tlv(0x30, object(0x55, 4, 3), tlv(tag, text))));
const rsa = tlv(0x30, object(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1), tlv(5));

function certificate({
  subject = name(0x0c, 'x'),
  from = tlv(0x17, '250101000000Z'),
  until = tlv(0x17, '260101000000Z'),
  modulus = packet(0x80, new Uint8Array(127)),
  extensions = packet(),
}) {
  const key = tlv(0x30, rsa, tlv(0x03, 0, tlv(0x30, tlv(2, modulus), tlv(2, 1, 0, 1))));
  const wrapped = extensions.length > 0 ? tlv(0xa3, tlv(0x30, extensions)) : packet();
  const body = tlv(
    0x30,
    tlv(0xa0, tlv(2, 2)),
    tlv(2, 1),
    rsa,
    name(0x0c, 'i'),
    tlv(0x30, from, until),
    subject,
    key,
    wrapped,
  );
  return tlv(0x30, body, rsa, tlv(0x03, 0, 1));
}

describe('a hostile certificate', () => {
  test.each([
    ['NUL and newline', name(0x0c, 'admin\u0000.evil\nx'), 'admin.evil x'],
    ['bidirectional marks', name(0x0c, '\u202ecod.exe'), 'cod.exe'],
    ['UTF-16', name(0x1e, [0, 0x41, 0xd8, 0x00]), 'A\ufffd'],
    ['10,000 letters', name(0x0c, 'x'.repeat(10_000)), 'x'.repeat(256)],
    ['nothing', tlv(0x30), undefined],
  ])('with %s in its name', (_what, subject, expected) => {
    expect(parseCertificate(certificate({ subject }))?.subject).toBe(expected);
  });

  test('with dates that make no sense has none', () => {
    const odd = parseCertificate(
      certificate({ from: tlv(0x17, '250230000000Z'), until: tlv(0x18, 'tomorrow') }),
    );
    expect([odd?.notBefore, odd?.notAfter, odd?.keyBits]).toEqual([undefined, undefined, 1_024]);
  });

  test('with a huge key is measured, not used', () => {
    expect(parseCertificate(certificate({ modulus: packet(1, new Uint8Array(2_048)) }))?.keyBits).toBe(
      16_385,
    );
    expect(parseCertificate(certificate({ modulus: new Uint8Array(64) }))?.keyBits).toBeUndefined();
  });

  test('with 5,000 names gives 100', () => {
    const names = tlv(0x30, ...Array.from({ length: 5_000 }, () => tlv(0x82, 'a.b')));
    const extensions = tlv(0x30, object(0x55, 0x1d, 0x11), tlv(0x04, names));
    expect(parseCertificate(certificate({ extensions }))?.alternativeNames).toHaveLength(100);
  });

  test.each([
    ['a length of 2^31', packet(0x30, 0x84, 0x80, 0, 0, 0, new Uint8Array(100))],
    ['10,000 nested sequences', packet(...Array(10_000).fill([0x30, 0x80]))],
    ['a cut end', camera.subarray(0, -1)],
    ['100 KB', packet(0x30, 0x83, 1, 0x86, 0xa0, new Uint8Array(100_000))],
    ['text', packet('-----BEGIN CERTIFICATE-----')],
    ['nothing', new Uint8Array()],
  ])('with %s is none', (_what, der) => {
    expect(parseCertificate(der)).toBeUndefined();
  });
});

testParserProperties('parseCertificate', parseCertificate, [camera, nas, hub]);
