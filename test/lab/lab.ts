import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { compileEmulators } from './compile.ts';
import type { LabDevice } from './device.ts';
import { readyDevices } from './inside.ts';
import { type LabInstance, RUN_FOLDER } from './instance.ts';
import { devicesOf, writeDevices } from './lab-set.ts';
import { EMULATOR_PROGRAM, startMachine } from './machine.ts';
import { buildNetwork, removeNetwork } from './network.ts';
import { endProcesses } from './processes.ts';
import { startRecorder } from './recorder.ts';
import { waitFor } from './run.ts';
import { startWire } from './wire.ts';

const READY_TIMEOUT_MS = 30_000;

export interface LabStart {
  readonly devices: number;
  readonly milliseconds: number;
  /** Devices that were not ready in time. */
  readonly missing: readonly string[];
}

/** Starts a lab of those devices; one that is up already, or half up, is taken down first. */
export async function startLab(lab: LabInstance, devices: readonly LabDevice[]): Promise<LabStart> {
  requireRoot();
  const began = performance.now();
  await stopLab(lab);
  for (const folder of ['log', 'harm', 'control'])
    await fs.mkdir(path.join(lab.folder, folder), { recursive: true });
  await writeDevices(lab, devices);
  await Promise.all([buildNetwork(lab, devices), compileEmulators(path.join(lab.folder, EMULATOR_PROGRAM))]);
  await Promise.all([
    ...devices.map((device) => startMachine(lab, device)),
    startRecorder(lab),
    startWire(lab),
  ]);
  let ready: ReadonlySet<LabDevice> = new Set();
  await waitFor(async () => {
    ready = await readyDevices(lab, devices);
    return ready.size === devices.length;
  }, READY_TIMEOUT_MS);
  return {
    devices: devices.length,
    milliseconds: Math.round(performance.now() - began),
    missing: devices.filter((device) => !ready.has(device)).map((device) => device.id),
  };
}

/** Takes away everything that a lab is made of, whatever state it is in. */
export async function stopLab(lab: LabInstance): Promise<void> {
  requireRoot();
  await endProcesses(lab);
  await removeNetwork(lab);
  await fs.rm(lab.folder, { recursive: true, force: true });
  await fs.rmdir(RUN_FOLDER).catch(() => undefined);
}

export interface DeviceState {
  readonly device: LabDevice;
  readonly ready: boolean;
}

export async function labState(lab: LabInstance): Promise<readonly DeviceState[]> {
  const devices = devicesOf(lab);
  const ready = await readyDevices(lab, devices);
  return devices.map((device) => ({ device, ready: ready.has(device) }));
}

export function isUp(lab: LabInstance): boolean {
  return existsSync(lab.folder) && existsSync(`/run/netns/${lab.namespace('pc')}`);
}

/** The command line that runs a program as the computer that scans. What it keeps, it keeps as long as the lab is up. */
export function asPc(lab: LabInstance, command: readonly string[]): readonly string[] {
  return ['ip', 'netns', 'exec', lab.namespace('pc'), 'env', `XDG_DATA_HOME=${dataOf(lab)}`, ...command];
}

/** Where programs of the computer that scans keep what they remember. */
export function dataOf(lab: LabInstance): string {
  return path.join(lab.folder, 'data');
}

function requireRoot(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('The lab needs Linux and root, for its network namespaces.');
  }
}
