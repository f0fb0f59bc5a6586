import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { LabInstance } from '../lab/instance.ts';
import { stopLab } from '../lab/lab.ts';
import { run, waitFor } from '../lab/run.ts';

const READY_MS = 20_000;
const LAN = '10.77';
const FIRST = 10;

/** Many light devices, each with a network card and an address of its own, all played by one program in one namespace. */
export async function startCrowd(lab: LabInstance, hosts: number): Promise<void> {
  await stopLab(lab);
  await fs.mkdir(lab.folder, { recursive: true });
  const [lan, pc, crowd] = ['lan', 'pc', 'crowd'].map((id) => lab.namespace(id));
  const all = Array.from({ length: hosts }, (_, index) => index);
  await ip([], [`netns add ${lan}`, `netns add ${pc}`, `netns add ${crowd}`]);
  await inCrowd(lab, 'sysctl -qw net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2');
  await ip(
    ['-n', lan ?? ''],
    [
      'link add lan type bridge mcast_snooping 0',
      'link set lan up',
      `link add pc type veth peer name eth0 address 10:65:30:4a:00:02 netns ${pc}`,
      'link set pc master lan up',
      ...all.flatMap((index) => [
        `link add p${index} type veth peer name c${index} address ${macOf(index)} netns ${crowd}`,
        `link set p${index} master lan up`,
      ]),
    ],
  );
  await ip(['-n', pc ?? ''], ['link set lo up', 'link set eth0 up', `addr add ${LAN}.0.2/22 brd + dev eth0`]);
  await ip(
    ['-n', crowd ?? ''],
    [
      'link set lo up',
      ...all.flatMap((index) => [
        `link set c${index} up`,
        `addr add ${addressOf(index)}/22 brd + dev c${index}`,
      ]),
    ],
  );
  const log = openSync(path.join(lab.folder, 'crowd.log'), 'a');
  const program = path.resolve(import.meta.dirname, 'crowd-process.ts');
  const command = ['netns', 'exec', crowd ?? '', process.execPath, '--import', 'tsx', program];
  spawn('ip', command, { detached: true, stdio: ['ignore', log, log] }).unref();
  const listens = async () =>
    (await run('ip', ['netns', 'exec', crowd ?? '', 'cat', '/proc/net/tcp'])).includes(':0050 ');
  if (!(await waitFor(listens, READY_MS))) throw new Error('The crowd of devices did not come up.');
}

function inCrowd(lab: LabInstance, command: string): Promise<string> {
  return run('ip', ['netns', 'exec', lab.namespace('crowd'), 'sh', '-c', command]);
}

function addressOf(index: number): string {
  const number = index + FIRST;
  return `${LAN}.${number >> 8}.${number & 255}`;
}

function macOf(index: number): string {
  const [high, low] = [index >> 8, index & 255].map((byte) => byte.toString(16).padStart(2, '0'));
  return `00:24:e8:4b:${high}:${low}`;
}

async function ip(options: readonly string[], lines: readonly string[]): Promise<void> {
  await run('ip', [...options, '-batch', '-'], `${lines.join('\n')}\n`);
}
