import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { LabDevice } from './device.ts';
import { isLabSetName, type LabSetName, labSets } from './devices.ts';
import type { LabInstance } from './instance.ts';

const file = (lab: LabInstance) => path.join(lab.folder, 'set');

/** Notes what a lab is made of, for those who look at it later. */
export async function writeLabSet(lab: LabInstance, name: LabSetName): Promise<void> {
  await fs.writeFile(file(lab), name);
}

/** The devices of a lab that is up. */
export function devicesOf(lab: LabInstance): readonly LabDevice[] {
  const name = readFileSync(file(lab), 'utf8');
  if (!isLabSetName(name)) throw new Error(`The lab ${lab.name} is made of something unknown: ${name}.`);
  return labSets[name];
}
