import { expect, test } from 'vitest';
import neighbourSweep from '../../../scanners/discovery/neighbour-sweep.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const router = { address: '192.168.1.1', mac: '04:b4:fe:00:00:01', interface: 'eth0' };
const plug = { address: '192.168.1.50', mac: '50:c7:bf:00:00:02', interface: 'eth0' };
const entry = ({ address, mac }: typeof router, state: string) => ({
  address,
  fact: 'neighbour.entry',
  value: { mac, interface: 'eth0', state },
});

test('tells of each device once, with its hardware address, as soon as the table holds it', async () => {
  const network = pretendLocalNetwork({ neighbours: (reads) => (reads < 3 ? [router] : [router, plug]) });
  const { sightings, seen } = await discover(neighbourSweep, network);
  expect(sightings).toEqual([
    { address: router.address, mac: router.mac },
    { address: plug.address, mac: plug.mac },
  ]);
  expect(seen).toEqual([entry(router, 'present'), entry(plug, 'present')]);
});

test('says that a device is gone when its entry stays away', async () => {
  const network = pretendLocalNetwork({ neighbours: (reads) => (reads === 5 || reads > 20 ? [] : [plug]) });
  const { seen } = await discover(neighbourSweep, network);
  expect(seen).toEqual([entry(plug, 'present'), entry(plug, 'gone')]);
});

test('tells of a new hardware address behind a known one', async () => {
  const other = { ...plug, mac: '50:c7:bf:00:00:99' };
  const network = pretendLocalNetwork({ neighbours: (reads) => [reads < 9 ? plug : other] });
  const { seen } = await discover(neighbourSweep, network);
  expect(seen).toEqual([entry(plug, 'present'), entry(other, 'present')]);
});

test('wakes at most 256 addresses at once, and the silent ones again', async () => {
  const addresses = Array.from({ length: 600 }, (_, n) => `10.0.${n >> 8}.${n & 255}`);
  const network = pretendLocalNetwork({ neighbours: [{ ...router, address: '10.0.0.0' }] });
  await discover(neighbourSweep, network, { addresses, forMs: 12_000 });
  expect(network.woken.map((batch) => batch.length)).toEqual([256, 255, 256, 256, 88, 88]);
});

test('leaves IPv6 entries to the one that looks for them', async () => {
  const network = pretendLocalNetwork({ neighbours: [{ ...router, address: 'fe80::1%eth0' }] });
  expect((await discover(neighbourSweep, network)).sightings).toEqual([]);
});
