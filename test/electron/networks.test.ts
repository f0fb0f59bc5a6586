import { expect, test } from 'vitest';
import { otherRouter } from '../../electron/networks.ts';
import type { NetworkChoice } from '../../scanners/core/options.ts';

const network = (id: string, more: Partial<NetworkChoice> = {}): NetworkChoice => ({
  id,
  interface: 'eth0',
  address: '192.168.1.20',
  range: '192.168.1.0/24',
  allowed: true,
  ...more,
});
const home = network('28:80:88:00:00:01/192.168.1.0/24');
const swapped = network('02:00:5e:00:00:99/192.168.1.0/24');
const consents = [{ network: home, at: '2026-11-22T10:00:00.000Z', careful: false, logins: false }];

test.each<[string, NetworkChoice[], string | undefined]>([
  ['the same router', [home], undefined],
  ['another router on the same range', [swapped], '02:00:5e:00:00:99'],
  ['both at once, as with cable and Wi-Fi', [swapped, home], undefined],
  ['another range', [network('02:00:5e:00:00:99/10.0.0.0/24', { range: '10.0.0.0/24' })], undefined],
  ['a router whose hardware address is not known', [network('192.168.1.1/192.168.1.0/24')], undefined],
  ['a network that may not be checked', [{ ...swapped, allowed: false }], undefined],
])('%s', (_what, attached, router) => {
  expect(otherRouter(attached, consents)?.after).toBe(router);
});
