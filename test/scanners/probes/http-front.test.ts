import { describe, expect, test } from 'vitest';
import type { ServiceAddress } from '../../../scanners/core/model.ts';
import httpFrontProbe from '../../../scanners/probes/http-front.ts';
import { tcpPort } from '../../../scanners/probes/open-ports.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { type PretendDevice, pretendHost } from '../../support/pretend-network.ts';

const tcp = (port: number): ServiceAddress => ({ transport: 'tcp', port });
const open = (...ports: number[]) => ports.map((port) => saw(tcpPort, { state: 'open' }, tcp(port)));

async function front(device: PretendDevice, port: number) {
  const host = pretendHost(device);
  const { values } = await look(httpFrontProbe, host, { facts: open(port) });
  return { value: values[0], host };
}

const loginPage =
  '<title>NETGEAR R7000</title><form action="/login.cgi" method="POST"><input name=user>' +
  '<input type=password name=pw value="hunter22"></form><script src="/md5.js"></script>';

test('reads a login page: status, server, title, form and challenge', async () => {
  const { value } = await front(
    {
      'http/80/': {
        status: 401,
        headers: {
          Server: 'mini_httpd/1.19',
          'WWW-Authenticate': 'Basic realm="NETGEAR R7000"',
          'Set-Cookie': 'SESSION=abc123; HttpOnly; Path=/',
          'X-Frame-Options': 'DENY',
        },
        body: loginPage,
      },
    },
    80,
  );
  expect(value).toMatchObject({
    state: 'open',
    tls: false,
    status: 401,
    path: '/',
    server: 'mini_httpd/1.19',
    title: 'NETGEAR R7000',
    challenges: [{ scheme: 'basic', realm: 'NETGEAR R7000' }],
    headers: { 'x-frame-options': 'DENY' },
    cookies: [{ name: 'session', httpOnly: true, sameSite: false, secure: false }],
    forms: [
      {
        action: '/login.cgi',
        method: 'post',
        fields: [
          { name: 'user', type: 'text', prefilled: false },
          { name: 'pw', type: 'password', prefilled: true },
        ],
      },
    ],
    scripts: 1,
    scriptSources: ['/md5.js'],
    bodyLength: loginPage.length,
  });
});

test('keeps no secret, no cookie value and no password of a page', async () => {
  const body = `<script>var wpa_key = "correcthorse"; url="rtsp://admin:tiger123@cam/1"</script>${loginPage}`;
  const { value } = await front({ 'http/80/': { headers: { 'Set-Cookie': 'SESSION=abc123' }, body } }, 80);
  expect(JSON.stringify(value)).not.toMatch(/correcthorse|tiger123|abc123|hunter22/);
});

test('the digest is the SHA-256 of the body', async () => {
  const { value } = await front({ 'http/80/': { body: 'abc' } }, 80);
  // FIPS 180-4, example B.1
  expect(value).toMatchObject({
    bodySha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('tells how wrong the device’s clock is', async () => {
  const date = new Date(Date.now() - 3_600_000).toUTCString();
  const { value } = await front({ 'http/80/': { headers: { Date: date } } }, 80);
  const { clockSkewMs = 0 } = value as { clockSkewMs?: number };
  expect(Math.abs(clockSkewMs + 3_600_000)).toBeLessThan(3_000);
});

describe('finds out whether a port wants TLS', () => {
  test('custom says so', async () => {
    const { value, host } = await front({ 'https/443/': { body: 'x' } }, 443);
    expect([value, host.asked]).toMatchObject([{ state: 'open', tls: true }, ['GET https/443/']]);
  });

  test('a plain page on 443', async () => {
    const { value } = await front({ 'https/443/': { state: 'unreadable' }, 'http/443/': { body: 'x' } }, 443);
    expect(value).toMatchObject({ state: 'open', tls: false });
  });

  test('nginx’s complaint on an unknown port', async () => {
    const complaint = 'The plain HTTP request was sent to HTTPS port';
    const { value } = await front(
      { 'tcp/4711': {}, 'http/4711/': { status: 400, body: complaint }, 'https/4711/': { body: 'x' } },
      4711,
    );
    expect(value).toMatchObject({ state: 'open', tls: true, status: 200 });
  });

  test('a page that really is an error 400 stays plain', async () => {
    const { value } = await front({ 'http/8080/': { status: 400, body: 'Bad request' } }, 8080);
    expect(value).toMatchObject({ state: 'open', tls: false, status: 400 });
  });
});

test('sends no request to a server that greets first', async () => {
  const { value, host } = await front({ 'tcp/4711': 'SSH-2.0-dropbear\r\n' }, 4711);
  expect(value).toEqual({ state: 'unreadable', why: 'it greets first: SSH-2.0-dropbear' });
  expect(host.asked).toEqual(['tcp/4711']);
});

test.each([22, 23, 21, 554, 1883, 6668])('leaves port %i alone, whose protocol is another', async (port) => {
  const { values } = await look(httpFrontProbe, pretendHost({}), { facts: open(port) });
  expect(values).toEqual([]);
});

test.each(['closed', 'silent', 'refused'] as const)('passes on that a server was %s', async (state) => {
  const { value } = await front({ 'http/80/': { state }, 'https/80/': { state } }, 80);
  expect(value).toEqual({ state });
});
