import fs from 'node:fs/promises';
import type { LabInstance } from './instance.ts';
import { namespacesOf } from './network.ts';
import { waitFor } from './run.ts';

const END_TIMEOUT_MS = 20_000;

/** The processes of each namespace of a lab, as this machine numbers them. One look at /proc serves them all. */
export async function processesOf(lab: LabInstance): Promise<ReadonlyMap<string, readonly number[]>> {
  const names = await namespacesOf(lab);
  const processes = new Map<string, number[]>(names.map((name) => [name, []]));
  const byInode = new Map<number, number[]>();
  for (const name of names) {
    const inode = await inodeOf(`/run/netns/${name}`);
    if (inode !== undefined) byInode.set(inode, processes.get(name) ?? []);
  }
  const pids = (await fs.readdir('/proc')).map(Number).filter((pid) => pid > 1 && pid !== process.pid);
  for (const pid of pids) byInode.get((await inodeOf(`/proc/${pid}/ns/net`)) ?? -1)?.push(pid);
  return processes;
}

async function inodeOf(file: string): Promise<number | undefined> {
  return fs.stat(file).then(
    ({ ino }) => ino,
    () => undefined,
  );
}

/** The one that is process 1 inside its namespaces: as long as it runs, the device does. */
export async function firstOf(pids: readonly number[]): Promise<number | undefined> {
  for (const pid of pids) {
    const status = await fs.readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (/^NSpid:.*\t1$/m.test(status)) return pid;
  }
  return undefined;
}

/** Ends every process of a lab by its number, and waits until they are gone. */
export async function endProcesses(lab: LabInstance): Promise<void> {
  const gone = await waitFor(async () => {
    const pids = [...(await processesOf(lab)).values()].flat();
    for (const pid of pids) kill(pid);
    return pids.length === 0;
  }, END_TIMEOUT_MS);
  if (!gone) throw new Error(`Some processes of the lab ${lab.name} do not end.`);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
