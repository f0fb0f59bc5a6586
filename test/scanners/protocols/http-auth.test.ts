import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  basicAuthorization,
  type DigestAlgorithm,
  digestAuthorization,
  parseChallenges,
} from '../../../scanners/protocols/http-auth.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const hash = (algorithm: DigestAlgorithm, text: string) =>
  createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
    .update(text)
    .digest('hex');

/** RFC 7616 section 3.9.1. */
const rfc7616 =
  'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=ALGORITHM, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

const answer = (challenge: string, user = 'Mufasa') => {
  const [parsed = { scheme: '', parameters: new Map() }] = parseChallenges([challenge]);
  return digestAuthorization({
    challenge: parsed,
    user,
    password: 'Circle of Life',
    method: 'GET',
    uri: '/dir/index.html',
    clientNonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
    hash,
  });
};

describe('challenges', () => {
  test.each([
    ['Basic realm="Netgear \\"R7000\\""', [['basic', { realm: 'Netgear "R7000"' }]]],
    [
      'Digest realm=a, nonce="b", Basic realm="c"',
      [
        ['digest', { realm: 'a', nonce: 'b' }],
        ['basic', { realm: 'c' }],
      ],
    ],
    [
      'Negotiate, NTLM TlRMTVNTUAAB==, Basic realm="x, y"',
      [
        ['negotiate', {}],
        ['ntlm', {}],
        ['basic', { realm: 'x, y' }],
      ],
    ],
    ['basic', [['basic', {}]]],
    ['Basic REALM="one", realm="two"', [['basic', { realm: 'one' }]]],
    ['realm="nothing before it"', []],
    ['', []],
  ])('%s', (value, expected) => {
    const found = parseChallenges([value]).map(({ scheme, parameters }) => [
      scheme,
      Object.fromEntries(parameters),
    ]);
    expect(found).toEqual(expected);
  });

  test('are 8 at most, with 16 parameters each', () => {
    expect(parseChallenges([Array(1_000).fill('Basic').join(',')])).toHaveLength(8);
    const [digest] = parseChallenges([
      `Digest ${Array.from({ length: 100 }, (_, index) => `p${index}=1`).join(',')}`,
    ]);
    expect(digest?.parameters.size).toBe(16);
  });
});

test('Basic credentials are sent in UTF-8', () => {
  expect(basicAuthorization('Aladdin', 'open sesame')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
  expect(basicAuthorization('test', '123£')).toBe('Basic dGVzdDoxMjPCow==');
});

describe('Digest', () => {
  test.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('answers as RFC 7616 does, with %s', (algorithm, response) => {
    expect(answer(rfc7616.replace('ALGORITHM', algorithm))).toContain(`response="${response}"`);
  });

  test('answers in the old way if no quality is offered', () => {
    const value = answer('Digest realm="r", nonce="n"');
    const expected = hash(
      'MD5',
      `${hash('MD5', 'Mufasa:r:Circle of Life')}:n:${hash('MD5', 'GET:/dir/index.html')}`,
    );
    expect(value).toBe(
      `Digest username="Mufasa", realm="r", nonce="n", uri="/dir/index.html", response="${expected}"`,
    );
  });

  test('quotes what must be quoted', () => {
    expect(answer('Digest realm="a\\"b", nonce="n"', 'back\\slash')).toContain(
      'username="back\\\\slash", realm="a\\"b"',
    );
  });

  test.each([
    'Basic realm="r"',
    'Digest realm="r"',
    rfc7616.replace('ALGORITHM', 'SHA-1'),
    rfc7616.replace('auth, auth-int', 'auth-int'),
  ])('declines %s', (challenge) => {
    expect(answer(challenge)).toBeUndefined();
  });

  test('declines an account name with a line break', () => {
    expect(answer('Digest realm="r", nonce="n"', 'a\r\nX: y')).toBeUndefined();
  });
});

testParserProperties('parseChallenges', (bytes) => parseChallenges([decodeLatin1(bytes)]), [
  new TextEncoder().encode(rfc7616),
  new TextEncoder().encode('NTLM abc, Basic realm="x"'),
]);
