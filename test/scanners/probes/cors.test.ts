import { expect, test } from 'vitest';
import cors from '../../../scanners/probes/cors.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const origin = 'https://example.invalid';

test.each([
  [{}, { allowOrigin: 'none', credentials: false }],
  [{ 'Access-Control-Allow-Origin': '*' }, { allowOrigin: 'any' }],
  [
    { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' },
    { allowOrigin: 'ours', credentials: true },
  ],
  [{ 'Access-Control-Allow-Origin': 'null' }, { allowOrigin: 'null' }],
  [{ 'Access-Control-Allow-Origin': 'https://app.example' }, { allowOrigin: 'other' }],
])('%j', async (headers, expected) => {
  const seen: unknown[] = [];
  const host = pretendHost({
    'http/80/': (request) => {
      seen.push(request.headers);
      return { headers };
    },
  });
  const { values } = await look(cors, host, { facts: [frontPage(80)] });
  expect([values, seen]).toMatchObject([[{ path: '/', status: 200, ...expected }], [{ Origin: origin }]]);
});

test('a path with data is asked where one is known', async () => {
  const host = pretendHost({ 'http/8060/query/device-info': { body: '<device-info/>' } });
  const { values } = await look(cors, host, { facts: [frontPage(8060)] });
  expect(values).toMatchObject([{ path: '/query/device-info', gives: 'data' }]);
});
