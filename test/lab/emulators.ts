import type { Emulator } from '../../scanners/demo/emulator.ts';
import { emulators as demoEmulators } from '../../scanners/demo/emulators.ts';
import { decoys } from './decoys.ts';
import androidBox from './emulators/android-box.ts';
import crashingRadio from './emulators/crashing-radio.ts';
import dockerHost from './emulators/docker-host.ts';
import openUsersCamera from './emulators/open-users-camera.ts';
import wpsAccessPoint from './emulators/wps-access-point.ts';

/** Weaknesses for which the distribution has no program that shows them. */
const labEmulators: readonly Emulator[] = [
  androidBox,
  crashingRadio,
  dockerHost,
  openUsersCamera,
  wpsAccessPoint,
];

/** Everything that is emulated in a lab. */
export const emulators: readonly Emulator[] = [...demoEmulators, ...labEmulators, ...decoys];

/** The emulator of that name. An unknown name is an error. */
export function emulator(id: string): Emulator {
  const found = emulators.find((each) => each.id === id);
  if (!found) throw new Error(`There is no emulator called ${id}.`);
  return found;
}
