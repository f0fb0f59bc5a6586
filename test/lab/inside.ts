import fs from 'node:fs/promises';
import { connect } from 'node:net';
import type { Command } from '../../scanners/demo/control.ts';
import { addressOf, type LabDevice } from './device.ts';
import type { LabInstance } from './instance.ts';
import { placesOf } from './machine.ts';
import { moveCable } from './network.ts';
import { firstOf, processesOf } from './processes.ts';
import { nft } from './recorder.ts';
import { attempt } from './run.ts';

const LISTENING = '0A';

/** The devices all of whose ports listen. Nothing is sent: the kernel's tables are read. */
export async function readyDevices(
  lab: LabInstance,
  devices: readonly LabDevice[],
): Promise<ReadonlySet<LabDevice>> {
  const processes = await processesOf(lab);
  const ready = await Promise.all(
    devices.map((device) => isReady(lab, device, processes.get(lab.namespace(device.id)) ?? [])),
  );
  return new Set(devices.filter((_device, index) => ready[index]));
}

async function isReady(lab: LabInstance, device: LabDevice, pids: readonly number[]): Promise<boolean> {
  if (device.emulator && !(await exists(placesOf(lab, device.id).control))) return false;
  const pid = await firstOf(pids);
  if (pid === undefined) return false;
  const [tcp, udp] = await Promise.all([ports(pid, 'tcp', LISTENING), ports(pid, 'udp')]);
  return (
    device.truth.tcp.every((port) => tcp.has(port)) &&
    (device.daemon?.udp ?? []).every((port) => udp.has(port))
  );
}

async function ports(pid: number, protocol: 'tcp' | 'udp', state?: string): Promise<Set<number>> {
  const tables = await Promise.all(
    [protocol, `${protocol}6`].map((name) => fs.readFile(`/proc/${pid}/net/${name}`, 'utf8').catch(() => '')),
  );
  const rows = tables.flatMap((table) => table.split('\n').slice(1)).map((row) => row.trim().split(/\s+/));
  const open = rows.filter((row) => state === undefined || row[3] === state);
  return new Set(open.map((row) => Number.parseInt(row[1]?.split(':')[1] ?? '', 16)));
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}

/** Does to a running device what its owner could do. False when the device has nothing that it could change. */
export async function controlDevice(lab: LabInstance, device: LabDevice, command: Command): Promise<boolean> {
  if ('cable' in command) {
    await moveCable(lab, device, command.cable);
    return true;
  }
  if (device.emulator)
    return (await tell(placesOf(lab, device.id).control, JSON.stringify(command))) === 'done\n';
  if ('password' in command && device.daemon?.setPassword) {
    return runInside(lab, device, device.daemon.setPassword, { NEW_PASSWORD: command.password });
  }
  const change =
    'do' in command ? new Map(Object.entries(device.daemon?.changes ?? {})).get(command.do) : undefined;
  if (change !== undefined) return runInside(lab, device, change);
  if ('close' in command)
    await nft(
      lab,
      device.id,
      `${GATE}\nadd rule inet gate input tcp dport ${command.close} reject with tcp reset`,
    );
  else if ('open' in command) await nft(lab, device.id, `${GATE}\nflush chain inet gate input`);
  else return false;
  return true;
}

const GATE = 'add table inet gate\nadd chain inet gate input { type filter hook input priority -10; }';

function tell(socketFile: string, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketFile);
    let answer = '';
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    socket.end(line);
  });
}

/** Runs a shell script in the root and all namespaces of a daemon device. */
async function runInside(
  lab: LabInstance,
  device: LabDevice,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const { id } = device;
  const pid = await firstOf((await processesOf(lab)).get(lab.namespace(id)) ?? []);
  if (pid === undefined) return false;
  const variables = Object.entries({ ADDRESS: addressOf(device), ...env }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const root = `--root=/proc/${pid}/root${placesOf(lab, id).root}/root`;
  const { code } = await attempt('nsenter', [
    `--target=${pid}`,
    '--mount',
    '--uts',
    '--ipc',
    '--net',
    '--pid',
    root,
    '--wd=/',
    '--',
    'env',
    ...variables,
    'sh',
    '-c',
    script,
  ]);
  return code === 0;
}
