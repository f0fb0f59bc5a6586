import { expect, test } from 'vitest';
import homeAssistantInfo from '../../../scanners/probes/home-assistant-info.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const facts = [frontPage(8123, { title: 'Home Assistant' })];

async function api(page: Page, manifest = '{"name":"Home Assistant","short_name":"Home Assistant"}') {
  const host = pretendHost({ 'http/8123/manifest.json': { body: manifest }, 'http/8123/api/': page });
  return (await look(homeAssistantInfo, host, { facts })).values;
}

test.each([
  [{ status: 401, body: '401: Unauthorized' }, 'login-needed'],
  [{ status: 200, body: '{"message":"API running."}' }, 'open'],
  [{ status: 200, body: '<html>' }, 'unclear'],
  [{ status: 500 }, 'unclear'],
] as const)('an API that answers %j: %s', async (page, api_) => {
  expect(await api(page)).toEqual([{ state: 'open', name: 'Home Assistant', api: api_ }]);
});

test('a page of the same title is not enough', async () => {
  expect(await api({}, '{"name":"Other"}')).toMatchObject([{ state: 'unreadable' }]);
});
