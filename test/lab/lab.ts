import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { compileEmulators } from './compile.ts';
import { LAN, type LabDevice } from './device.ts';
import { firstProcess, isReady } from './inside.ts';
import { type LabInstance, RUN_FOLDER } from './instance.ts';
import { EMULATOR_PROGRAM, endProcesses, placesOf, startMachine } from './machine.ts';
import { buildNetwork, namespacesOf, removeNetwork } from './network.ts';
import { startRecorder } from './recorder.ts';
import { waitFor } from './run.ts';

const READY_TIMEOUT_MS = 30_000;

export interface LabStart {
  readonly milliseconds: number;
  /** Devices that were not ready in time. */
  readonly missing: readonly string[];
}

/** Starts a lab with these devices; one that is up already, or half up, is taken down first. */
export async function startLab(lab: LabInstance, devices: readonly LabDevice[]): Promise<LabStart> {
  requireRoot();
  const began = performance.now();
  await stopLab(lab);
  for (const folder of ['log', 'harm', 'control'])
    await fs.mkdir(path.join(lab.folder, folder), { recursive: true });
  await Promise.all([buildNetwork(lab, devices), compileEmulators(path.join(lab.folder, EMULATOR_PROGRAM))]);
  await Promise.all([...devices.map((device) => startMachine(lab, device)), startRecorder(lab)]);
  const ready = await Promise.all(
    devices.map((device) => waitFor(() => isReady(lab, device), READY_TIMEOUT_MS)),
  );
  return {
    milliseconds: Math.round(performance.now() - began),
    missing: devices.filter((_device, index) => !ready[index]).map((device) => device.id),
  };
}

/** Takes away everything that a lab is made of, whatever state it is in. */
export async function stopLab(lab: LabInstance): Promise<void> {
  requireRoot();
  await Promise.all((await namespacesOf(lab)).map(endProcesses));
  await removeNetwork(lab);
  await fs.rm(lab.folder, { recursive: true, force: true });
  await fs.rmdir(RUN_FOLDER).catch(() => undefined);
}

export interface DeviceState {
  readonly id: string;
  readonly ready: boolean;
  readonly process?: number;
}

export async function labState(
  lab: LabInstance,
  devices: readonly LabDevice[],
): Promise<readonly DeviceState[]> {
  return Promise.all(
    devices.map(async (device) => {
      const process = await firstProcess(lab, device.id);
      return { id: device.id, ready: await isReady(lab, device), ...(process ? { process } : {}) };
    }),
  );
}

export function isUp(lab: LabInstance): boolean {
  return (
    existsSync(placesOf(lab, 'router').harm.replace(/[^/]+$/, '')) &&
    existsSync(`/run/netns/${lab.namespace('pc')}`)
  );
}

/** The command line that runs a program as the computer that scans. */
export function asPc(lab: LabInstance, command: readonly string[]): readonly string[] {
  return ['ip', 'netns', 'exec', lab.namespace('pc'), ...command];
}

/** What a check is told to look at, so that a lab is scanned the same way everywhere. */
export const CHECK_RANGE = `${LAN.prefix}.0/24`;

function requireRoot(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('The lab needs Linux and root, for its network namespaces.');
  }
}
