import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { LabDevice } from './device.ts';
import { type LabSetName, labSets } from './devices.ts';
import type { LabInstance } from './instance.ts';

const file = (lab: LabInstance) => path.join(lab.folder, 'devices.json');
const everyDevice = new Map(
  Object.values(labSets).flatMap((set) => set.map((device) => [device.id, device] as const)),
);

/** The devices of that set, or those of it that are named. An unknown name is an error. */
export function chooseDevices(set: LabSetName, only: readonly string[] = []): readonly LabDevice[] {
  const unknown = only.find((id) => !labSets[set].some((device) => device.id === id));
  if (unknown !== undefined) throw new Error(`The set ${set} has no device called ${unknown}.`);
  return only.length === 0 ? labSets[set] : labSets[set].filter((device) => only.includes(device.id));
}

/** Notes what a lab is made of, for those who look at it later. */
export async function writeDevices(lab: LabInstance, devices: readonly LabDevice[]): Promise<void> {
  await fs.writeFile(file(lab), JSON.stringify(devices.map((device) => device.id)));
}

/** The devices of a lab that is up. */
export function devicesOf(lab: LabInstance): readonly LabDevice[] {
  const ids = z.array(z.string()).parse(JSON.parse(readFileSync(file(lab), 'utf8')));
  return ids.map((id) => {
    const device = everyDevice.get(id);
    if (!device) throw new Error(`The lab ${lab.name} is made of something unknown: ${id}.`);
    return device;
  });
}
