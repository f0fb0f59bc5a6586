import { expect, test } from 'vitest';
import hueConfig from '../../../scanners/probes/hue-config.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const config =
  '{"name":"Hue Bridge","datastoreversion":"163","swversion":"1960149090","apiversion":"1.60.0",' +
  '"mac":"ec:b5:fa:00:11:22","bridgeid":"ECB5FAFFFE001122","factorynew":false,"modelid":"BSB002"}';

test('reads what a bridge tells anybody', async () => {
  const host = pretendHost({ 'http/80/api/config': { body: config } });
  const { values } = await look(hueConfig, host, {
    facts: [frontPage(80, { title: 'hue personal wireless lighting' })],
  });
  expect(values).toEqual([
    {
      state: 'open',
      name: 'Hue Bridge',
      model: 'BSB002',
      firmware: '1960149090',
      apiVersion: '1.60.0',
      bridgeId: 'ECB5FAFFFE001122',
      mac: 'ec:b5:fa:00:11:22',
    },
  ]);
});

test('asks over TLS where the page came over TLS', async () => {
  const host = pretendHost({ 'https/443/api/config': { body: config } });
  const { values } = await look(hueConfig, host, { facts: [frontPage(443, { tls: true, title: 'hue' })] });
  expect(values).toMatchObject([{ state: 'open', model: 'BSB002' }]);
});

test('says so when the page is something else', async () => {
  const host = pretendHost({ 'http/80/': {} });
  const { values } = await look(hueConfig, host, { facts: [frontPage(80, { title: 'hue' })] });
  expect(values).toEqual([{ state: 'unreadable', why: 'status 404' }]);
});
