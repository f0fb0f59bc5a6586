import { expect, test } from 'vitest';
import gateway from '../../../scanners/discovery/gateway.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const role = (address: string, isGateway: boolean, nameServer: boolean) => ({
  address,
  fact: 'gateway.role',
  value: { gateway: isGateway, nameServer },
});

test.each([
  ['a router that does all', '192.168.1.1', ['192.168.1.1'], [role('192.168.1.1', true, true)]],
  [
    'a name server of its own',
    '192.168.1.1',
    ['192.168.1.50', '9.9.9.9'],
    [role('192.168.1.1', true, false), role('192.168.1.50', false, true)],
  ],
  ['no way out', undefined, ['9.9.9.9'], []],
])('%s', async (_case, address, dnsServers, expected) => {
  const network = pretendLocalNetwork({ ...(address && { gateway: address }), dnsServers });
  const { seen } = await discover(gateway, network);
  const once = [...new Map(seen.map((each) => [each.address, each])).values()];
  expect(once).toEqual(expected);
});

test('a name server that was set up, but that nobody may be at, is hearsay and told again', async () => {
  const network = pretendLocalNetwork({ gateway: '192.168.1.1', dnsServers: ['192.168.1.50'] });
  const { sightings } = await discover(gateway, network);
  expect(sightings.filter(({ hearsay }) => !hearsay)).toEqual([{ address: '192.168.1.1' }]);
  expect(sightings.filter(({ hearsay }) => hearsay).length).toBeGreaterThan(2);
});
