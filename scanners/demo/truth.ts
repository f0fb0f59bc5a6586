import type { EmulatorTruth } from './emulator.ts';
import { demoDevices, demoNetwork } from './home.ts';

/** What is true of a device of the demo home. */
export interface DemoTruth extends EmulatorTruth {
  readonly id: string;
  readonly address: string;
  readonly mac: string;
}

const prefix = demoNetwork.address.replace(/\d+$/, '');

/** What a check of the demo home has to find. */
export const demoTruth: readonly DemoTruth[] = demoDevices.map(({ number, emulator }) => ({
  ...emulator.truth,
  id: emulator.id,
  address: `${prefix}${number}`,
  mac: emulator.mac,
}));
