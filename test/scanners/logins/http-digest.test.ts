import { createHash } from 'node:crypto';
import http from 'node:http';
import { expect, test } from 'vitest';
import httpDigest from '../../../scanners/logins/http-digest.ts';
import { tryLogin } from '../../support/try-login.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** A server that knows one password, by the rules of RFC 7616 with qop=auth and MD5. */
const server = (password: string) =>
  http.createServer((request, response) => {
    const given = request.headers.authorization ?? '';
    const part = (name: string) => new RegExp(`${name}="?([^",]+)`).exec(given)?.[1] ?? '';
    const ha1 = md5(`admin:DS-2CD2032:${password}`);
    const ha2 = md5(`GET:${request.url}`);
    const expected = md5([ha1, 'n1', part('nc'), part('cnonce'), 'auth', ha2].join(':'));
    if (given.startsWith('Digest') && part('[ ,]response') === expected) response.end('<userCheck/>');
    else {
      response
        .writeHead(401, {
          'WWW-Authenticate': 'Digest realm="DS-2CD2032", qop="auth", nonce="n1", algorithm=MD5',
        })
        .end();
    }
  });

test('the right password opens the page', async () => {
  expect(await tryLogin(httpDigest, server('12345'), { account: 'admin', password: '12345' })).toMatchObject({
    outcome: 'accepted',
  });
});

test('a strong password of the owner keeps it shut', async () => {
  expect(await tryLogin(httpDigest, server('k8#lq2Zv'), { account: 'admin', password: '12345' })).toEqual({
    outcome: 'refused',
  });
});

test('a server that stops asking for Digest is not tried', async () => {
  const open = http.createServer((_, response) => response.end('hello'));
  expect(await tryLogin(httpDigest, open, { account: 'admin', password: '12345' })).toMatchObject({
    outcome: 'unclear',
  });
});
