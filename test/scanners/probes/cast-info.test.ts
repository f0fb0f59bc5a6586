import { expect, test } from 'vitest';
import castInfo from '../../../scanners/probes/cast-info.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const path = 'setup/eureka_info?options=detail';
const facts = [openPort(8008)];
const ask = async (page: Page) =>
  (await look(castInfo, pretendHost({ [`http/8008/${path}`]: page }), { facts })).values;

test('tells that old firmware gives network, access point and place, and keeps none of them', async () => {
  const values = await ask({
    body: JSON.stringify({
      name: 'Living Room TV',
      cast_build_revision: '1.56.281627',
      mac_address: '54:60:09:00:11:22',
      ssid: 'Our Home',
      bssid: '00:11:22:33:44:55',
      setup_state: 60,
      public_key: 'MIIBCg==',
      location: { country_code: 'GB', latitude: 51.5, longitude: -0.12 },
      device_info: { manufacturer: 'Google Inc.', model_name: 'Chromecast' },
    }),
  });
  expect(values).toEqual([
    {
      state: 'open',
      tls: false,
      status: 200,
      name: 'Living Room TV',
      build: '1.56.281627',
      model: 'Chromecast',
      manufacturer: 'Google Inc.',
      mac: '54:60:09:00:11:22',
      setupState: 60,
      tells: { networkName: true, accessPoint: true, location: true, publicKey: true },
    },
  ]);
  expect(JSON.stringify(values)).not.toMatch(/Our Home|00:11:22:33:44:55|51\.5/);
});

test('new firmware tells its name alone', async () => {
  expect(
    await ask({ body: '{"name":"Kitchen","version":12,"location":{"latitude":255.0,"longitude":255.0}}' }),
  ).toEqual([
    {
      state: 'open',
      tls: false,
      status: 200,
      name: 'Kitchen',
      tells: { networkName: false, accessPoint: false, location: false, publicKey: false },
    },
  ]);
});

test('a refusal is told with its status', async () => {
  expect(await ask({ status: 403 })).toMatchObject([{ state: 'open', status: 403 }]);
});

test('another server on 8443 is not asked', async () => {
  const host = pretendHost({});
  await look(castInfo, host, { facts: [openPort(8443)] });
  expect(host.asked).toEqual([]);
});
