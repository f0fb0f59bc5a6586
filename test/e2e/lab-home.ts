/** The lab around the app under test, which runs as its `pc`: who is plugged in, and what their owner does to them. */
import { z } from 'zod';
import type { Command } from '../../scanners/demo/control.ts';
import { LAN, type LabDevice } from '../lab/device.ts';
import { controlDevice } from '../lab/inside.ts';
import { labInstance } from '../lab/instance.ts';
import { devicesOf } from '../lab/lab-set.ts';
import { run } from '../lab/run.ts';

const lab = labInstance();
const lan = lab.namespace('lan');
const links = z.array(z.object({ ifindex: z.number(), ifname: z.string() }));

const pc = (...words: readonly string[]) => run('ip', ['-n', lab.namespace('pc'), ...words]);

/** The switch’s side of each device’s cables. Those behind another device have none. */
async function portsOf(devices: readonly LabDevice[]): Promise<string[]> {
  const ports = links.parse(JSON.parse(await run('ip', ['-n', lan, '-j', 'link'])));
  const own = z.array(z.object({ ifname: z.string(), link_index: z.number().optional() }));
  const found = await Promise.all(
    devices
      .filter(({ behind }) => behind === undefined)
      .map(async ({ id }) => {
        const cards = own.parse(JSON.parse(await run('ip', ['-n', lab.namespace(id), '-j', 'link'])));
        const ends = cards.filter(({ ifname }) => /^eth\d$/.test(ifname)).map(({ link_index }) => link_index);
        return ports.filter(({ ifindex }) => ends.includes(ifindex)).map(({ ifname }) => ifname);
      }),
  );
  return found.flat();
}

const plug = async (ports: readonly string[], state: 'up' | 'down') =>
  run('ip', ['-n', lan, '-batch', '-'], `${ports.map((port) => `link set ${port} ${state}`).join('\n')}\n`);

/** Leaves only these plugged in, so that a check is quick. Returns the way to plug in the rest again. */
export async function leaveOnly(...ids: readonly string[]): Promise<() => Promise<void>> {
  const ports = await portsOf(devicesOf(lab).filter(({ id }) => !ids.includes(id)));
  await plug(ports, 'down');
  // The system remembers for a while who was there.
  await pc('neigh', 'flush', 'all');
  return async () => {
    await plug(ports, 'up');
  };
}

/** Does to a device what its owner could do. */
export async function ownerDoes(id: string, deed: Command): Promise<void> {
  const device = devicesOf(lab).find((each) => each.id === id);
  if (!device || !(await controlDevice(lab, device, deed))) throw new Error(`${id} cannot do that`);
}

/** Takes this computer off its home network, and onto cables with these addresses that lead nowhere. */
export async function moveTo(...addresses: readonly string[]): Promise<void> {
  await pc('link', 'set', 'eth0', 'down');
  for (const [at, address] of addresses.entries()) {
    await pc('link', 'add', `away${at}`, 'type', 'veth', 'peer', 'name', `far${at}`, 'netns', lan);
    await run('ip', ['-n', lan, 'link', 'set', `far${at}`, 'up']);
    await pc('link', 'set', `away${at}`, 'addrgenmode', 'none', 'up');
    await pc('addr', 'add', address, 'dev', `away${at}`);
  }
}

/** How many packets left this computer since it moved. */
export async function packetsSent(): Promise<number> {
  const counted = z.array(
    z.object({ ifname: z.string(), stats64: z.object({ tx: z.object({ packets: z.number() }) }) }),
  );
  return counted
    .parse(JSON.parse(await pc('-s', '-j', 'link')))
    .filter(({ ifname }) => ifname.startsWith('away'))
    .reduce((sum, { stats64 }) => sum + stats64.tx.packets, 0);
}

/** Brings this computer home. */
export async function comeHome(): Promise<void> {
  const there = links.parse(JSON.parse(await pc('-j', 'link')));
  for (const { ifname } of there.filter((one) => one.ifname.startsWith('away')))
    await pc('link', 'del', ifname);
  await pc('link', 'set', 'eth0', 'up');
  await pc('addr', 'replace', `${LAN.prefix6}:2/64`, 'dev', 'eth0', 'nodad');
  await pc('route', 'replace', 'default', 'via', LAN.router);
}
