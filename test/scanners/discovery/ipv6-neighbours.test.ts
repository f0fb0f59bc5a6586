import { expect, test } from 'vitest';
import ipv6Neighbours, { linkLocalOf } from '../../../scanners/discovery/ipv6-neighbours.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const mac = 'b8:27:eb:00:00:01';

test('wakes the address that a hardware address leads to, and tells of what the table then holds', async () => {
  const address = linkLocalOf(mac, 'eth0') ?? '';
  const network = pretendLocalNetwork({
    neighbours: (reads) => [
      { address: '192.168.1.50', mac, interface: 'eth0' },
      ...(reads > 1 ? [{ address, mac, interface: 'eth0' }] : []),
    ],
  });
  const { sightings } = await discover(ipv6Neighbours, network, { forMs: 5_000 });
  expect(network.woken).toEqual([[address]]);
  expect(sightings).toEqual([{ address, mac }]);
});

test.each([
  [mac, 'fe80::ba27:ebff:fe00:1%eth0'],
  ['02:00:00:00:00:01', 'fe80::0:ff:fe00:1%eth0'],
  ['nonsense', undefined],
])('%s leads to %s', (from, to) => {
  expect(linkLocalOf(from, 'eth0')).toBe(to);
});
