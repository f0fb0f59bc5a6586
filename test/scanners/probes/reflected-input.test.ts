import { expect, test } from 'vitest';
import reflectedInput from '../../../scanners/probes/reflected-input.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type PretendDevice, pretendHost } from '../../support/pretend-network.ts';

/** A server that puts the query into its page in some way. */
const server = (show: (query: string) => string): PretendDevice =>
  new Proxy(
    {},
    {
      has: () => true,
      get: (_target, name) => ({
        headers: { 'Content-Type': 'text/html' },
        body: show(decodeURIComponent(String(name).split('?q=')[1] ?? '')),
      }),
    },
  );

test.each([
  ['raw', (query: string) => `You searched for ${query}`],
  ['escaped', (query: string) => `You searched for ${query.replaceAll('<', '&lt;')}`],
  ['no', () => 'Hello'],
])('%s', async (reflected, show) => {
  const { values } = await look(reflectedInput, pretendHost(server(show)), { facts: [frontPage(80)] });
  expect(values).toEqual([{ state: 'open', status: 200, reflected, html: true }]);
});

test('a login page is left alone', async () => {
  const host = pretendHost({});
  await look(reflectedInput, host, { facts: [frontPage(80, { status: 401 })] });
  expect(host.asked).toEqual([]);
});
