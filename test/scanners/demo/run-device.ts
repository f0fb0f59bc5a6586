import { onTestFinished } from 'vitest';
import type { Emulator } from '../../../scanners/demo/emulator.ts';
import { type SimulatedDevice, startSimulatedDevice } from '../../../scanners/demo/simulated-device.ts';
import { SimulatedLan } from '../../../scanners/demo/simulated-lan.ts';

const ADDRESS = '127.77.0.20';
const SCANNER = '127.77.0.2';

/** A device that runs for one test, and how to talk to it. */
export interface RunningDevice extends SimulatedDevice {
  /** The port on 127.0.0.1 behind a port of the device, or undefined when it is closed. */
  port(port: number): number | undefined;
  get(port: number, path: string, init?: RequestInit): Promise<Response>;
  /** Sends a datagram and gives the first reply as text. */
  ask(port: number, payload: Uint8Array | string, to?: string): Promise<Buffer>;
}

export async function runDevice(emulator: Emulator): Promise<RunningDevice> {
  const lan = new SimulatedLan();
  const device = await startSimulatedDevice(emulator, lan, { address: ADDRESS });
  onTestFinished(() => device.stop());
  const port = (number: number) => lan.station(ADDRESS)?.boundPort(number);
  return {
    ...device,
    port,
    get: (number, path, init = {}) =>
      fetch(`http://127.0.0.1:${port(number)}${path}`, { redirect: 'manual', ...init }),
    ask: (number, payload, to = ADDRESS) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('no reply')), 1000);
        const receive = (data: Uint8Array) => {
          clearTimeout(timer);
          resolve(Buffer.from(data));
        };
        lan.join({
          address: SCANNER,
          mac: '02:00:00:00:00:02',
          udp: new Map([[40_000, [{ receive, groups: [] }]]]),
          boundPort: () => undefined,
        });
        lan.send({ address: SCANNER, port: 40_000 }, { address: to, port: number }, Buffer.from(payload));
      }),
  };
}
