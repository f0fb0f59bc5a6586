import fs from 'node:fs/promises';
import path from 'node:path';
import { ipv4Of, ipv6Of, LAN, type LabDevice, macsOf, SECOND_CARD } from './device.ts';
import type { LabInstance } from './instance.ts';
import { attempt, run } from './run.ts';

export const PC_MAC = '10:65:30:4a:00:02';

/** The namespaces of a lab that exist now, also those that a crash left behind. */
export async function namespacesOf(lab: LabInstance): Promise<string[]> {
  const { output } = await attempt('ip', ['netns', 'list']);
  const names = output.split('\n').map((line) => line.split(' ')[0] ?? '');
  return names.filter((name) => name.startsWith(lab.namespace('')));
}

/**
 * Makes one namespace a device and one for the computer that scans, joined by a bridge that lives in a namespace of
 * its own. Nothing is connected to this machine's own network, and no route leads out.
 */
export async function buildNetwork(lab: LabInstance, devices: readonly LabDevice[]): Promise<void> {
  const lan = lab.namespace('lan');
  const all = ['lan', 'pc', ...devices.map((device) => device.id)];
  await ipBatch(
    [],
    all.map((id) => `netns add ${lab.namespace(id)}`),
  );
  const cables = [
    { id: 'pc', mac: PC_MAC, card: 'eth0' },
    ...devices
      .filter((device) => !forwarderOf(device, devices))
      .flatMap((device) => macsOf(device).map((mac, card) => ({ id: device.id, mac, card: `eth${card}` }))),
  ];
  await ipBatch(
    ['-n', lan],
    [
      'link add lan type bridge mcast_snooping 0',
      'link set lan up',
      ...cables.flatMap(({ id, mac, card }, port) => [
        `link add p${port} type veth peer name ${card} address ${mac} netns ${lab.namespace(id)}`,
        `link set p${port} master lan up`,
      ]),
    ],
  );
  await Promise.all(
    devices.map(async (device) => {
      const forwarder = forwarderOf(device, devices);
      if (forwarder) await plugInto(lab, forwarder, device);
    }),
  );
  await Promise.all([
    configure(lab, 'pc', [
      `addr add ${LAN.pc}/24 brd + dev eth0`,
      `addr add ${LAN.prefix6}:2/64 dev eth0 nodad`,
    ]),
    ...devices.map((device) => configure(lab, device.id, addressesOf(device))),
  ]);
  await writeResolver(lab);
}

function forwarderOf({ behind }: LabDevice, devices: readonly LabDevice[]): LabDevice | undefined {
  return devices.find(({ id }) => id === behind);
}

/** A cable from the device that forwards to the one behind it, and the way to that one. */
async function plugInto(lab: LabInstance, forwarder: LabDevice, device: LabDevice): Promise<void> {
  const cable = `c${device.number}`;
  await ipBatch(
    ['-n', lab.namespace(forwarder.id)],
    [
      `link add ${cable} type veth peer name eth0 address ${device.mac} netns ${lab.namespace(device.id)}`,
      `link set ${cable} up`,
      `route add ${ipv4Of(device)}/32 dev ${cable}`,
    ],
  );
}

function addressesOf(device: LabDevice): string[] {
  const ipv4 = `addr add ${ipv4Of(device)}/24 brd + dev eth0`;
  const ipv6 = `addr add ${ipv6Of(device)}/64 dev eth0 nodad`;
  if (device.trait === 'ipv6-only') return [ipv6];
  if (device.trait !== 'two-cards') return [ipv4];
  const second = `${LAN.prefix}.${device.number + SECOND_CARD}`;
  return [ipv4, 'link set eth1 up', `addr add ${second}/24 brd + dev eth1`];
}

async function configure(lab: LabInstance, id: string, addresses: readonly string[]): Promise<void> {
  const gateway =
    id === 'router' || !addresses[0]?.includes(LAN.prefix) ? [] : [`route add default via ${LAN.router}`];
  await ipBatch(['-n', lab.namespace(id)], ['link set lo up', 'link set eth0 up', ...addresses, ...gateway]);
}

/** Pulls a device's cables, or plugs them in again. Without a cable it loses its way out, so it gets that back. */
export async function moveCable(lab: LabInstance, device: LabDevice, to: 'in' | 'out'): Promise<void> {
  const card = (number: number) => `link set eth${number} ${to === 'in' ? 'up' : 'down'}`;
  await ipBatch(
    ['-n', lab.namespace(device.id)],
    macsOf(device).map((_mac, number) => card(number)),
  );
  if (to === 'in') await ipBatch(['-force', '-n', lab.namespace(device.id)], addressesAgain(device));
}

function addressesAgain(device: LabDevice): string[] {
  const ways = device.id === 'router' ? [] : [`route replace default via ${LAN.router}`];
  return device.trait === 'ipv6-only' ? addressesOf(device) : ways;
}

/** A name server of its own for `ip netns exec`, so that no look-up waits for one that cannot be reached. */
async function writeResolver(lab: LabInstance): Promise<void> {
  const folder = resolverFolder(lab);
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(
    path.join(folder, 'resolv.conf'),
    `nameserver ${LAN.router}\noptions timeout:1 attempts:1\n`,
  );
}

function resolverFolder(lab: LabInstance): string {
  return path.join('/etc/netns', lab.namespace('pc'));
}

/** Takes away whatever is there of the network. The namespaces must be without processes. */
export async function removeNetwork(lab: LabInstance): Promise<void> {
  const names = await namespacesOf(lab);
  if (names.length > 0)
    await ipBatch(
      ['-force'],
      names.map((name) => `netns del ${name}`),
    );
  await fs.rm(resolverFolder(lab), { recursive: true, force: true });
  await fs.rmdir(path.dirname(resolverFolder(lab))).catch(() => undefined);
}

async function ipBatch(options: readonly string[], lines: readonly string[]): Promise<void> {
  await run('ip', [...options, '-batch', '-'], `${lines.join('\n')}\n`);
}
