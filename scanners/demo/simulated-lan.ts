import type { Peer, UdpReceiver } from './emulator.ts';

/** One place on the simulated network: an emulated device, or the computer that scans. */
export interface Station {
  readonly address: string;
  readonly mac: string;
  readonly udp: Map<number, UdpSocket[]>;
  /** Where a TCP port of this station lives on this computer, if it is open. */
  boundPort(port: number): number | undefined;
}

export interface UdpSocket {
  readonly receive: UdpReceiver;
  readonly groups: readonly string[];
}

/** A local network in memory: it carries UDP between stations, and knows where their TCP ports are. */
export class SimulatedLan {
  readonly #stations = new Map<string, Station>();

  get stations(): readonly Station[] {
    return [...this.#stations.values()];
  }

  join(station: Station): void {
    this.#stations.set(station.address, station);
  }

  /** Takes it off the network: nothing reaches it any more, and nothing that it says is heard. */
  leave(address: string): void {
    this.#stations.delete(address);
  }

  station(address: string): Station | undefined {
    return this.#stations.get(address);
  }

  /** Delivers to one station, to all members of a group, or, for a broadcast, to all. A sender does not hear itself. */
  send(from: Peer, to: Peer, data: Uint8Array): void {
    if (!this.#stations.has(from.address)) return;
    for (const station of this.#stations.values()) {
      if (station.address === from.address) continue;
      for (const socket of station.udp.get(to.port) ?? []) {
        if (!reaches(to.address, station, socket)) continue;
        const reply = {
          send: (answer: Uint8Array, peer: Peer) =>
            this.send({ address: station.address, port: to.port }, peer, answer),
        };
        setImmediate(() => socket.receive(data, from, reply));
      }
    }
  }
}

function reaches(address: string, station: Station, socket: UdpSocket): boolean {
  if (isMulticast(address)) return socket.groups.includes(address);
  return address === station.address || address === '255.255.255.255' || address.endsWith('.255');
}

function isMulticast(address: string): boolean {
  const first = Number(address.split('.')[0]);
  return (first >= 224 && first < 240) || address.toLowerCase().startsWith('ff');
}
