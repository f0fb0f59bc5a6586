import { type Command, obey } from './control.ts';
import type { Emulator, EmulatorHost, Harm } from './emulator.ts';
import type { SimulatedLan, UdpSocket } from './simulated-lan.ts';
import { tcpPorts } from './tcp-ports.ts';

/** One device of the demo home while it runs. */
export interface SimulatedDevice {
  readonly id: string;
  readonly address: string;
  readonly mac: string;
  readonly emulator: Emulator;
  /** What was done to it that a careful scan never does. */
  readonly harm: readonly Harm[];
  control(command: Command): boolean;
  /** Its plug is pulled, or it has forgotten the Wi-Fi. */
  leave(): void;
  comeBack(): void;
  stop(): void;
}

export interface DevicePlace {
  readonly address: string;
  readonly id?: string;
  readonly mac?: string;
}

/** Starts a device on a simulated network: UDP in memory, TCP on free ports of 127.0.0.1. */
export async function startSimulatedDevice(
  emulator: Emulator,
  lan: SimulatedLan,
  place: DevicePlace,
): Promise<SimulatedDevice> {
  const { address, id = emulator.id, mac = emulator.mac } = place;
  const ports = tcpPorts(() => ({ host: '127.0.0.1', port: 0 }));
  const udp = new Map<number, UdpSocket[]>();
  const timers: NodeJS.Timeout[] = [];
  const harm: Harm[] = [];
  const station = { address, mac, udp, boundPort: (port: number) => ports.boundPort(port) };
  lan.join(station);
  const host: EmulatorHost = {
    address,
    mac,
    listenTcp: (port, accept) => ports.listen(port, accept),
    listenUdp: (port, receive, groups = []) => {
      udp.set(port, [...(udp.get(port) ?? []), { receive, groups }]);
      return { send: (data, to) => lan.send({ address, port }, to, data) };
    },
    repeat: (everyMs, action) => {
      timers.push(setInterval(action, everyMs).unref());
    },
    harm: (kind, amount, detail) => {
      harm.push({ kind, amount, detail });
    },
  };
  const controls = emulator.start(host);
  await ports.ready();
  return {
    id,
    address,
    mac,
    emulator,
    harm,
    control(command) {
      const obeyed = obey(command, controls, ports);
      if (obeyed && 'factory-reset' in command && emulator.forgetsWifi) lan.leave(address);
      return obeyed;
    },
    leave: () => lan.leave(address),
    comeBack: () => lan.join(station),
    stop() {
      for (const timer of timers) clearInterval(timer);
      ports.stop();
      udp.clear();
    },
  };
}
