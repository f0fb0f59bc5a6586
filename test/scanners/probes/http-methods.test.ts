import { expect, test } from 'vitest';
import httpMethods from '../../../scanners/probes/http-methods.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const facts = [frontPage(80)];
const server = (unknown: Page, trace: Page) =>
  pretendHost({ 'http/80/': ({ method }) => (method === 'TRACE' ? trace : unknown) });

test.each([
  [{ status: 501 }, { status: 405 }, { unknownStatus: 501, traceStatus: 405, traceEchoes: false }],
  [{ status: 200 }, { body: 'TRACE / HTTP/1.1\r\nHost: x\r\n' }, { unknownStatus: 200, traceEchoes: true }],
  [
    { status: 405, headers: { Allow: 'GET, HEAD' } },
    { body: '<html>' },
    { allow: 'GET, HEAD', traceEchoes: false },
  ],
])('%# tells how a server takes them', async (unknown, trace, expected) => {
  expect((await look(httpMethods, server(unknown, trace), { facts })).values).toMatchObject([expected]);
});

test('sends one of each, for the purpose that the owner switched on', async () => {
  const purposes: unknown[] = [];
  const host = pretendHost({
    'http/80/': ({ method, purpose }) => {
      purposes.push([method, purpose]);
      return {};
    },
  });
  await look(httpMethods, host, { facts });
  expect(purposes).toEqual([
    ['CHECK', 'careful'],
    ['TRACE', 'careful'],
  ]);
});

test('a server that hangs is told as silent and not asked again', async () => {
  const host = pretendHost({ 'http/80/': { state: 'silent' } });
  expect((await look(httpMethods, host, { facts })).values).toEqual([{ state: 'silent' }]);
  expect(host.asked.length).toBe(1);
});
