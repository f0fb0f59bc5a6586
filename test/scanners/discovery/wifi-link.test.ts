import { expect, test } from 'vitest';
import wifiLink from '../../../scanners/discovery/wifi-link.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const wifi = { lock: 'wpa2', name: 'Our home' } as const;
const gateway = '192.168.1.1';

test('the joined network is told of the router', async () => {
  const { seen } = await discover(wifiLink, pretendLocalNetwork({ gateway, wifi }));
  expect(seen).toEqual([{ address: gateway, fact: 'wifi.link', value: wifi }]);
});

test.each([
  ['over a cable', { gateway }],
  ['without a way out', { wifi }],
])('%s there is nothing to tell', async (_case, home) => {
  expect((await discover(wifiLink, pretendLocalNetwork(home))).seen).toEqual([]);
});
