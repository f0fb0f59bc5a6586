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

test('a device that moved leaves an old entry behind, and is told of where it answers', async () => {
  const old = { ...plug, address: '192.168.1.20' };
  const network = pretendLocalNetwork({ neighbours: [old, plug], answering: [plug.address] });
  const { seen } = await discover(neighbourSweep, network);
  expect(seen).toEqual([entry(plug, 'present')]);
});

test('devices behind a repeater are told of by themselves, and that their hardware address is not theirs', async () => {
  const guest = { ...plug, address: '192.168.1.51' };
  const network = pretendLocalNetwork({
    neighbours: [plug, guest],
    answering: [plug.address, guest.address],
  });
  const { seen, sightings } = await discover(neighbourSweep, network);
  expect(seen).toEqual([entry(plug, 'shared'), entry(guest, 'shared')]);
  expect(sightings[1]).toEqual({ address: guest.address, mac: plug.mac, macShared: true });
});

test('a device behind a repeater is found though the first knock on it is lost', async () => {
  const guest = { ...plug, address: '192.168.1.51' };
  let knocks = 0;
  const network = pretendLocalNetwork({
    neighbours: [plug, guest],
    answering: async (address) => address === plug.address || ++knocks > 1,
  });
  const { seen } = await discover(neighbourSweep, network);
  expect(seen.map(({ address }) => address)).toContain(guest.address);
});

test('a device behind a repeater that is still knocked on when listening ends is heard out', async () => {
  const guest = { ...plug, address: '192.168.1.51' };
  const network = pretendLocalNetwork({
    neighbours: [plug, guest],
    answering: (address) =>
      new Promise((resolve) => setTimeout(() => resolve(true), address === guest.address ? 10_500 : 10)),
  });
  const { seen } = await discover(neighbourSweep, network);
  expect(seen.map(({ address }) => address)).toContain(guest.address);
});

test('behind a router that answers for everybody, only those who answer for themselves are there', async () => {
  const everybody = Array.from({ length: 250 }, (_, n) => ({ ...router, address: `192.168.1.${n + 1}` }));
  const answering = [router.address, '192.168.1.77'];
  const network = pretendLocalNetwork({ neighbours: everybody, answering });
  const { seen } = await discover(neighbourSweep, network, { forMs: 15_000 });
  expect(seen.map(({ address }) => address)).toEqual(answering);
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
