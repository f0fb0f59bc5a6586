import type { DeviceReport, Observation, Report, ScanEvent } from '../../scanners/core/model.ts';
import type { LedgerEntry } from '../../scanners/core/options.ts';
import { defineEmulator, type EmulatorHost, type Harm } from '../../scanners/demo/emulator.ts';
import { demoDevices, demoNetwork } from '../../scanners/demo/home.ts';
import { type SimulatedDevice, startSimulatedDevice } from '../../scanners/demo/simulated-device.ts';
import { SimulatedLan } from '../../scanners/demo/simulated-lan.ts';
import { simulatedPlatform } from '../../scanners/demo/simulated-platform.ts';
import { createEngine } from '../../scanners/index.ts';
import type { Platform } from '../../scanners/net/network.ts';
import type { HostileCase, Seen } from './case.ts';
import { type Watched, watch } from './watch.ts';

/** Nine devices of the demo home that do nothing wrong to us. */
export const neighbours = demoDevices.slice(0, 9);

const prefix = '127.77.0';
const scanner = {
  address: `${prefix}.2`,
  mac: '10:65:30:4a:00:02',
  prefix: 24,
  interface: 'demo',
  gateway: `${prefix}.1`,
};
/** Of a maker of computers: such devices are asked at full speed. */
const sturdyMaker = '10:65:30:48:00';

export interface HostileRun {
  readonly report: Report;
  /** All that was told, save the many words on single devices. */
  readonly events: readonly ScanEvent[];
  readonly watched: Watched;
  /** What was done to any device that a careful scan never does. */
  readonly harm: readonly (Harm & { readonly device: string })[];
  /** Sockets and timers that were still there five seconds after the end. */
  readonly left: readonly string[];
  readonly milliseconds: number;
  seen(id: string): Seen;
  /** The report of one of the nine, by its place in the demo home. */
  neighbour(number: number): DeviceReport | undefined;
}

export interface RunOptions {
  readonly timeoutMs?: number;
  /** The computer that checks, changed. */
  computer?(platform: Platform): Platform;
  /** Called while the check runs, with the devices by id. */
  during?(devices: ReadonlyMap<string, SimulatedDevice>, lan: SimulatedLan): void;
}

/** Checks a home of nine healthy and some hostile devices, with everything switched on. */
export async function checkHostileHome(
  cases: readonly HostileCase[],
  options: RunOptions = {},
): Promise<HostileRun> {
  const resources = countsOf(process.getActiveResourcesInfo());
  const lan = new SimulatedLan();
  const healthy = await Promise.all(
    neighbours.map(({ number, emulator }) =>
      startSimulatedDevice(emulator, lan, { address: `${prefix}.${number}` }),
    ),
  );
  const hostile = await Promise.all(cases.map((each, index) => startCase(each, lan, index)));
  const devices = [...healthy, ...hostile];
  const watching = watch(simulatedPlatform(lan, scanner));
  const platform = options.computer?.(watching.platform) ?? watching.platform;
  const engine = createEngine({ platform, app: '0.0.0', loopback: true });
  const entries: LedgerEntry[] = [];
  const began = performance.now();
  options.during?.(new Map(devices.map((device) => [device.id, device])), lan);
  const run = engine.check(
    {
      network: demoNetwork,
      depth: 'quick',
      careful: true,
      logins: true,
      nmap: 'never',
      keepObservations: true,
      ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
      memory: {
        devices: [],
        ledger: { read: async () => [...entries], append: async (entry) => void entries.push(entry) },
      },
    },
    new AbortController().signal,
  );
  const events: ScanEvent[] = [];
  const looks = new Map<string, { first: number; last: number }>();
  let step = await run.next();
  for (; !step.done; step = await run.next()) {
    // What is told of a device holds its whole report: too much to keep of a long run.
    if (step.value.type !== 'device') events.push(step.value);
    noteLook(step.value, looks);
  }
  const report = step.value;
  const milliseconds = performance.now() - began;
  const watched = watching.end();
  const harm = devices.flatMap((device) => device.harm.map((each) => ({ ...each, device: device.id })));
  for (const device of devices) device.stop();
  const left = await leftOver(resources);
  const at = (address: string) => report.devices.find((device) => device.addresses.includes(address));
  return {
    report,
    events,
    watched,
    harm,
    left,
    milliseconds,
    neighbour: (number) => at(`${prefix}.${number}`),
    seen(id) {
      const device = hostile.find((each) => each.id === id);
      const found = device && at(device.address);
      if (!device || !found) throw new Error(`The device of ${id} was not found.`);
      const observations = (report.observations ?? []).filter((each) => each.device === found.id);
      const look = looks.get(device.address);
      return {
        report: found,
        observations,
        values: (fact, port) => valuesOf(observations, fact, port),
        heard: device.heard,
        reached: watched.destinations.get(device.address) ?? [],
        milliseconds: look ? look.last - look.first : 0,
      };
    },
  };
}

const anyPort = 65_535;

interface Heard {
  readonly port: number;
  text: string;
}

type HostileDevice = SimulatedDevice & { readonly heard: readonly Heard[] };

const keptOfConnection = 4_096;

/** The same host, but what is said to its TCP ports is written down. */
function listening(host: EmulatorHost, heard: Heard[]): EmulatorHost {
  return {
    ...host,
    listenTcp: (port, accept) =>
      host.listenTcp(port, (socket) => {
        const entry: Heard = { port, text: '' };
        heard.push(entry);
        // Listening for `data` would make a socket flow that its device does not want to read.
        const push = socket.push;
        socket.push = (chunk: unknown, ...rest: never[]) => {
          if (chunk instanceof Uint8Array && entry.text.length < keptOfConnection)
            entry.text += Buffer.from(chunk).toString('latin1').slice(0, keptOfConnection);
          return Reflect.apply(push, socket, [chunk, ...rest]);
        };
        accept(socket);
      }),
  };
}

async function startCase(each: HostileCase, lan: SimulatedLan, index: number): Promise<HostileDevice> {
  const heard: Heard[] = [];
  const address = `${prefix}.${100 + index}`;
  const emulator = defineEmulator({
    id: each.id,
    mac: `${sturdyMaker}:${index.toString(16).padStart(2, '0')}`,
    truth: { kind: 'unknown', tcp: [], findings: [] },
    start(host) {
      each.start(listening(host, heard), lan);
      if (each.everyPort) host.listenTcp(anyPort, (socket) => each.everyPort?.(socket.on('error', () => {})));
      return {};
    },
  });
  const device = await startSimulatedDevice(emulator, lan, { address });
  const station = lan.station(address);
  if (station && each.everyPort) lan.join({ ...station, boundPort: () => station.boundPort(anyPort) });
  return { ...device, heard };
}

function valuesOf(observations: readonly Observation[], fact: string, port?: number): readonly unknown[] {
  return observations
    .filter((each) => each.fact === fact && (port === undefined || each.service?.port === port))
    .map((each) => each.value);
}

function noteLook(event: ScanEvent, looks: Map<string, { first: number; last: number }>): void {
  if (event.type !== 'device') return;
  const now = performance.now();
  for (const address of event.device.addresses) {
    const look = looks.get(address) ?? { first: now, last: now };
    if (event.looking || look.last === look.first) look.last = now;
    looks.set(address, look);
  }
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const patienceMs = 5_000;

async function leftOver(before: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const began = performance.now();
  for (;;) {
    const left = [...countsOf(process.getActiveResourcesInfo())]
      .filter(([name, count]) => count > (before.get(name) ?? 0) && /TCP|UDP|Timeout|Pipe/.test(name))
      .map(([name, count]) => `${count - (before.get(name) ?? 0)} ${name}`);
    if (left.length === 0 || performance.now() - began > patienceMs) return left;
    await new Promise((resolve) => setTimeout(resolve, 100).unref());
    await new Promise((resolve) => setImmediate(resolve));
  }
}
