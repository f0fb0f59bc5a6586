import { expect, test } from 'vitest';
import { createEngine } from '../../../scanners/index.ts';
import { acquainted } from '../../../scanners/net/acquaintance.ts';
import { listNetworks } from '../../../scanners/net/choices.ts';
import type { Platform } from '../../../scanners/net/network.ts';
import { nodePlatform } from '../../../scanners/net/node-platform.ts';

const on = { name: 'eth0', ipv4: '192.168.1.20/24' };
const router = { address: '192.168.1.1', mac: '28:80:88:00:00:01', interface: 'eth0' };

/** A computer whose system knows its router only after it was made to ask, or never. */
function computer(answers: boolean) {
  let asked = 0;
  const platform: Platform = {
    ...nodePlatform,
    interfaces: async () => [on],
    defaultRoutes: async () => [{ interface: 'eth0', gateway: router.address }],
    neighbours: async () => (answers && asked > 0 ? [router] : []),
  };
  const wake = async (addresses: readonly string[]) => {
    expect(addresses).toEqual([router.address]);
    asked += 1;
  };
  return { platform, local: { wake }, asked: () => asked };
}

test.each([
  ['that answers gives its network the lasting id', true, '28:80:88:00:00:01/192.168.1.0/24'],
  ['that keeps silent leaves it as it was', false, '192.168.1.1/192.168.1.0/24'],
])('a router %s, asked once', async (_what, answers, id) => {
  const { platform, local, asked } = computer(answers);
  const [network] = await listNetworks(platform);
  if (!network) throw new Error('there is one network');
  const now = await acquainted(network, platform, new AbortController().signal, local);
  expect([now.id, asked()]).toEqual([id, 1]);
});

test('before consent is settled nothing is sent, though the range is that of a network agreed to', async () => {
  const { platform } = computer(true);
  const opened: string[] = [];
  const watched: Platform = {
    ...platform,
    openDatagrams: async () => {
      opened.push('udp');
      throw new Error('nothing may be sent');
    },
    openTcp: async () => {
      opened.push('tcp');
      return { state: 'silent' };
    },
    openMdns: async () => {
      opened.push('mdns');
      throw new Error('nothing may be sent');
    },
  };
  const engine = createEngine({ platform: watched, app: '1.0.0', loopback: false });
  const [network] = await engine.networks(['28:80:88:00:00:01/192.168.1.0/24']);
  expect([network?.id, opened]).toEqual(['192.168.1.1/192.168.1.0/24', []]);
});

test('a router that the system gets to know on its own is waited for', async () => {
  let reads = 0;
  const { platform } = computer(false);
  const slow: Platform = { ...platform, neighbours: async () => (++reads > 3 ? [router] : []) };
  const engine = createEngine({ platform: slow, app: '1.0.0', loopback: false });
  const [network] = await engine.networks(['28:80:88:00:00:01/192.168.1.0/24']);
  expect(network?.id).toBe('28:80:88:00:00:01/192.168.1.0/24');
});
