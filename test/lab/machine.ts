import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { addressOf, LAN, type LabDevice } from './device.ts';
import type { LabInstance } from './instance.ts';
import { traitScript } from './traits.ts';

/** Where the compiled emulators are, inside a lab's folder. */
export const EMULATOR_PROGRAM = 'emulators.cjs';

/** Paths of one device inside the lab's folder. */
export function placesOf(lab: LabInstance, id: string) {
  return {
    log: path.join(lab.folder, 'log', `${id}.log`),
    harm: path.join(lab.folder, 'harm', `${id}.ndjson`),
    control: path.join(lab.folder, 'control', id),
    files: path.join(lab.folder, 'files', id),
    root: path.join(lab.folder, 'root', id),
  };
}

/** Starts a device in namespaces of its own. It ends when its first process, which is process 1 in there, ends. */
export async function startMachine(lab: LabInstance, device: LabDevice): Promise<void> {
  const places = placesOf(lab, device.id);
  await fs.mkdir(places.root, { recursive: true });
  await writeFiles(places.files, device.daemon?.files?.() ?? {});
  const log = openSync(places.log, 'a');
  const child = spawn(
    'nsenter',
    [
      `--net=/run/netns/${lab.namespace(device.id)}`,
      '--',
      'unshare',
      '--mount',
      '--uts',
      '--pid',
      '--ipc',
      '--fork',
      '--kill-child',
      '--',
      'sh',
      '-c',
      script(lab, device),
    ],
    { detached: true, stdio: ['ignore', log, log], cwd: '/', env: environment(device) },
  );
  child.on('error', (error) => void fs.appendFile(places.log, `${error.message}\n`));
  child.unref();
}

function environment(device: LabDevice): Record<string, string> {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    LANG: 'C.UTF-8',
    ADDRESS: addressOf(device),
    MAC: device.mac,
  };
}

/** The script of process 1: what the network does to the device, its emulator, then its daemons over a root of its own. */
function script(lab: LabInstance, device: LabDevice): string {
  const emulator = device.emulator
    ? `'${process.execPath}' '${path.join(lab.folder, EMULATOR_PROGRAM)}' '${lab.folder}' '${device.id}' ${device.emulator.id} "$ADDRESS" "$MAC" &`
    : '';
  return [
    `echo '${device.id}' > /proc/sys/kernel/hostname`,
    'mount --make-rprivate /',
    'mount -t proc proc /proc',
    traitScript(device.trait),
    emulator,
    device.daemon ? ownRoot(lab, device.id, device.daemon.start) : '',
    'while :; do wait; sleep 1; done',
  ].join('\n');
}

/** A throw-away overlay of `/`: users, passwords, run directories and configuration in it are the device's own. */
function ownRoot(lab: LabInstance, id: string, start: string): string {
  const { root, files } = placesOf(lab, id);
  return `
mount -t tmpfs tmpfs '${root}' && cd '${root}' && mkdir upper work root
mount -t overlay overlay -o lowerdir=/,upperdir='${root}/upper',workdir='${root}/work' root
mount -t proc proc root/proc
mount -t sysfs sysfs root/sys
mount --bind /dev root/dev
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts root/dev/pts
mount -t tmpfs tmpfs root/run
mount -t tmpfs -o mode=1777 tmpfs root/tmp
printf 'nameserver ${LAN.router}\noptions timeout:1 attempts:1\n' > root/etc/resolv.conf
printf '127.0.0.1 localhost\n%s ${id}\n' "$ADDRESS" > root/etc/hosts
cp -a '${files}/.' root/
chroot root sh -c ${quote(`cd /\n${start}`)} &`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, content, { mode: name.startsWith('/usr/local/bin/') ? 0o755 : 0o644 });
  }
}
