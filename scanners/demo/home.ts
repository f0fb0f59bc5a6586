import type { NetworkChoice } from '../core/options.ts';
import type { Platform } from '../net/network.ts';
import type { Command } from './control.ts';
import carefulCamera from './devices/careful-camera.ts';
import chromecast from './devices/chromecast.ts';
import hikvisionCamera from './devices/hikvision-camera.ts';
import hueBridge from './devices/hue-bridge.ts';
import kasaPlug from './devices/kasa-plug.ts';
import nas from './devices/nas.ts';
import printer from './devices/printer.ts';
import privatePhone from './devices/private-phone.ts';
import router from './devices/router.ts';
import samsungTv from './devices/samsung-tv.ts';
import setupPlug from './devices/setup-plug.ts';
import shellyPlug from './devices/shelly-plug.ts';
import sonosSpeaker from './devices/sonos-speaker.ts';
import telecareHub from './devices/telecare-hub.ts';
import type { Emulator } from './emulator.ts';
import { type SimulatedDevice, startSimulatedDevice } from './simulated-device.ts';
import { SimulatedLan } from './simulated-lan.ts';
import { simulatedPlatform } from './simulated-platform.ts';

const PREFIX = '127.77.0';
const SCANNER = { address: `${PREFIX}.2`, mac: '10:65:30:4a:00:02', prefix: 24 };
const INTERFACE = 'demo';

/** The devices of the demo home and the last part of their addresses. */
export const demoDevices: readonly { readonly number: number; readonly emulator: Emulator }[] = [
  { number: 1, emulator: router },
  { number: 10, emulator: hikvisionCamera },
  { number: 11, emulator: carefulCamera },
  { number: 20, emulator: hueBridge },
  { number: 21, emulator: shellyPlug },
  { number: 22, emulator: setupPlug },
  { number: 30, emulator: chromecast },
  { number: 31, emulator: samsungTv },
  { number: 32, emulator: sonosSpeaker },
  { number: 40, emulator: printer },
  { number: 41, emulator: nas },
  { number: 50, emulator: telecareHub },
  { number: 60, emulator: privatePhone },
];

/** Bought, and still in its box. */
const newcomer = { number: 70, emulator: kasaPlug };

/** The network of the demo home. It is a loopback network, so it is offered here and nowhere else. */
export const demoNetwork: NetworkChoice = {
  id: `${router.mac}/${PREFIX}.0/24`,
  interface: INTERFACE,
  address: SCANNER.address,
  range: `${PREFIX}.0/24`,
  gateway: `${PREFIX}.1`,
  allowed: true,
};

/** A home of emulated devices, while it runs. */
export interface DemoHome {
  readonly platform: Platform;
  readonly network: NetworkChoice;
  readonly devices: readonly SimulatedDevice[];
  /** Does to a device what its owner could do. False when there is no such device, or nothing to change. */
  control(id: string, command: Command): boolean;
  /** A new device is unpacked and plugged in. The second time changes nothing. */
  bring(): Promise<void>;
  stop(): void;
}

/** Starts the demo home. Rejects when this computer refuses a port on 127.0.0.1. */
export async function startDemoHome(): Promise<DemoHome> {
  const lan = new SimulatedLan();
  const start = ({ number, emulator }: (typeof demoDevices)[number]) =>
    startSimulatedDevice(emulator, lan, { address: `${PREFIX}.${number}` });
  const devices = await Promise.all(demoDevices.map(start));
  let brought: Promise<void> | undefined;
  return {
    platform: simulatedPlatform(lan, { ...SCANNER, interface: INTERFACE, gateway: `${PREFIX}.1` }),
    network: demoNetwork,
    devices,
    control: (id, command) => devices.find((device) => device.id === id)?.control(command) ?? false,
    bring() {
      brought ??= start(newcomer).then((device) => void devices.push(device));
      return brought;
    },
    stop() {
      for (const device of devices) device.stop();
    },
  };
}
