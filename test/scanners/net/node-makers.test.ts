import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { securityTxtDomains } from '../../../scanners/knowledge/vendors.ts';
import { askMaker, type Route } from '../../../scanners/net/node-makers.ts';
import { testCertificate } from '../../support/test-certificate.ts';

/** A maker's website on this computer: what it answers, and what it was asked. */
let answer: {
  readonly status: number;
  readonly type?: string;
  readonly location?: string;
  readonly body?: string;
};
const requests: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
const server = https.createServer(testCertificate, (request, response) => {
  requests.push({ url: `${request.method} ${request.url}`, headers: request.headers });
  response.writeHead(answer.status, {
    'content-type': answer.type ?? 'text/plain; charset=utf-8',
    ...(answer.location && { location: answer.location }),
  });
  response.end(answer.body ?? '');
});
let route: Route;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  route = { port, ca: testCertificate.cert };
});
afterAll(() => server.close());
beforeEach(() => {
  requests.length = 0;
});

const domains = new Set(['127.0.0.1']);
const ask = (domain = '127.0.0.1') => askMaker(domain, new AbortController().signal, route, domains);
const file = (expires: string) => `Contact: mailto:security@127.0.0.1\nExpires: ${expires}\n`;

describe('a maker’s security.txt', () => {
  const good = file('2099-01-01T00:00:00Z');
  const there = 'https://127.0.0.1/.well-known/security.txt';

  test.each([
    ['a file in good order', 'valid', { status: 200, body: good }],
    ['a file that has run out', 'expired', { status: 200, body: file('2020-01-01T00:00:00Z') }],
    ['no file', 'absent', { status: 404 }],
    ['a file that was taken away', 'absent', { status: 410 }],
    ['a web page', 'unclear', { status: 200, type: 'text/html', body: good }],
    ['a file without an end', 'unclear', { status: 200, body: 'Contact: mailto:a@127.0.0.1\n' }],
    ['a file with an end that is no date', 'unclear', { status: 200, body: file('soon') }],
    ['a file without a contact', 'unclear', { status: 200, body: 'Expires: 2099-01-01T00:00:00Z\n' }],
    ['a refusal', 'unclear', { status: 403 }],
    ['a file without end', 'unclear', { status: 200, body: good.padEnd(99_999, '#') }],
    ['a move to somebody else', 'unclear', { status: 302, location: 'https://elsewhere.test/' }],
    ['a move out of encryption', 'unclear', { status: 302, location: there.replace('https', 'http') }],
    ['a move in a circle', 'unclear', { status: 302, location: there }],
    ['a move to nowhere', 'unclear', { status: 302 }],
  ] as const)('%s is %s', async (_what, state, given) => {
    answer = given;
    expect(await ask()).toMatchObject({ domain: '127.0.0.1', state });
  });

  test('is asked for by one fixed path, with nothing that tells of a device', async () => {
    answer = { status: 200, body: file('2099-01-01T00:00:00Z') };
    await ask();
    expect(requests.map(({ url }) => url)).toEqual(['GET /.well-known/security.txt']);
    expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
    ]);
  });

  test('is not asked for at a domain that the knowledge base does not hold', async () => {
    answer = { status: 200, body: file('2099-01-01T00:00:00Z') };
    expect(await ask('evil.test')).toEqual({ domain: 'evil.test', state: 'unclear' });
    expect(requests).toEqual([]);
  });

  test('is not trusted from a server with a stranger’s certificate', async () => {
    answer = { status: 200, body: file('2099-01-01T00:00:00Z') };
    const { ca: _ca, ...stranger } = route;
    const told = await askMaker('127.0.0.1', new AbortController().signal, stranger, domains);
    expect(told.state).toBe('unclear');
    expect(requests).toEqual([]);
  });

  test('is given up on when the person stops', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await askMaker('127.0.0.1', stop.signal, route, domains)).state).toBe('unclear');
  });
});

test('every domain that may be asked is a plain public name', () => {
  expect(securityTxtDomains.size).toBeGreaterThan(10);
  for (const domain of securityTxtDomains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/);
});
