import { expect, test } from 'vitest';
import shellyInfo from '../../../scanners/probes/shelly-info.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const facts = [frontPage(80, { title: 'Shelly Web Admin' })];
const ask = (page: Page) => look(shellyInfo, pretendHost({ 'http/80/shelly': page }), { facts });

test('reads a first generation device', async () => {
  const body = '{"type":"SHSW-25","mac":"84CCA8A11963","auth":true,"fw":"20230913-112234/v1.14.0-gcb84623"}';
  const { values } = await ask({ body });
  expect(values).toEqual([
    {
      state: 'open',
      generation: 1,
      model: 'SHSW-25',
      mac: '84CCA8A11963',
      firmware: '20230913-112234/v1.14.0-gcb84623',
      login: true,
    },
  ]);
});

test('reads a second generation device that nobody protected', async () => {
  const body =
    '{"name":null,"id":"shellyplus1-a8032abe54dc","mac":"A8032ABE54DC","model":"SNSW-001X16EU","gen":2,' +
    '"fw_id":"20231107","ver":"1.0.8","app":"Plus1","auth_en":false,"auth_domain":null}';
  expect((await ask({ body })).values).toEqual([
    {
      state: 'open',
      generation: 2,
      model: 'SNSW-001X16EU',
      app: 'Plus1',
      mac: 'A8032ABE54DC',
      firmware: '1.0.8',
      login: false,
    },
  ]);
});

test.each([
  ['{}', 'an empty document'],
  ['<html>', 'a page'],
  ['{"type":"printer"}', 'a document of something else'],
  ['['.repeat(100_000), 'a bomb'],
])('%# takes %s for no Shelly', async (body) => {
  expect((await ask({ body })).values).toEqual([
    { state: 'unreadable', why: 'not the document that was expected' },
  ]);
});

test('asks only pages and devices that look like a Shelly', async () => {
  const host = pretendHost({ 'http/80/shelly': { body: '{}' } });
  await look(shellyInfo, host, { facts: [frontPage(80, { title: 'Router' })] });
  expect(host.asked).toEqual([]);
  await look(shellyInfo, host, { facts: [frontPage(80)], identity: { manufacturer: 'Shelly' } });
  expect(host.asked).toEqual(['GET http/80/shelly']);
});
