import type { Socket } from 'node:net';
import type { DeviceReport, Observation } from '../../scanners/core/model.ts';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import type { SimulatedLan } from '../../scanners/demo/simulated-lan.ts';

/** One hostile or broken behaviour of a device on the network, and what a check must make of it. */
export interface HostileCase {
  /** As in the catalogue: `A1`. */
  readonly id: string;
  readonly title: string;
  start(host: EmulatorHost, lan: SimulatedLan): void;
  /** Accepts on all 65,535 ports. */
  everyPort?(socket: Socket): void;
  /** Beside what every case must hold to. Uses `expect`. */
  judge(seen: Seen): void;
}

/** What a check made of a hostile device. */
export interface Seen {
  readonly report: DeviceReport;
  readonly observations: readonly Observation[];
  /** The values of a fact, those of one port when it is named. */
  values(fact: string, port?: number): readonly unknown[];
  /** Ports on which the device was reached, each as often as it was. */
  readonly reached: readonly number[];
  /** What was said to it over TCP, one entry a connection, its first 4 KiB. */
  readonly heard: readonly { readonly port: number; readonly text: string }[];
  /** From the first word about it until nothing was left to look at. */
  readonly milliseconds: number;
}
