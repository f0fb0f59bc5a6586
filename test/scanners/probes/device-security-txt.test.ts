import { expect, test } from 'vitest';
import deviceSecurityTxt from '../../../scanners/probes/device-security-txt.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const ask = async (page: Page) =>
  (
    await look(deviceSecurityTxt, pretendHost({ 'http/80/.well-known/security.txt': page }), {
      facts: [frontPage(80)],
    })
  ).values;

test('reads a contact', async () => {
  const body = 'Contact: mailto:security@example.com\nExpires: 2027-01-01T00:00:00Z\n';
  expect(await ask({ headers: { 'Content-Type': 'text/plain' }, body })).toEqual([
    {
      state: 'open',
      status: 200,
      present: true,
      contacts: ['mailto:security@example.com'],
      expires: '2027-01-01T00:00:00Z',
    },
  ]);
});

test.each([
  { status: 404, body: 'Contact: x' },
  { headers: { 'Content-Type': 'text/html' }, body: 'Contact: us' },
  { body: 'Hello' },
])('%# is none: %j', async (page) => {
  expect(await ask(page)).toMatchObject([{ present: false, contacts: [] }]);
});
