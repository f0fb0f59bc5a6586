import type { EmulatorTruth } from '../../scanners/demo/emulator.ts';
import { ipv4Of, ipv6Of, LAN, type LabDevice, macsOf, SECOND_CARD } from './device.ts';

/** What is true of a device of the lab. */
export interface LabTruth extends EmulatorTruth {
  readonly id: string;
  /** The first card's first. */
  readonly macs: readonly string[];
  readonly addresses: readonly string[];
  /** How it can be found at all. */
  readonly shows: 'answers' | 'hardware-address-only' | 'multicast-only' | 'ipv6-only' | 'now-and-then';
}

export function truthOf(devices: readonly LabDevice[]): readonly LabTruth[] {
  return devices.map((device) => ({
    ...device.truth,
    id: device.id,
    macs: macsOf(device),
    addresses: addressesOf(device),
    shows: showsOf(device),
    ...(device.trait === 'mdns-only' || device.trait === 'arp-only' ? { tcp: [] } : {}),
  }));
}

function addressesOf(device: LabDevice): readonly string[] {
  if (device.trait === 'ipv6-only') return [ipv6Of(device)];
  const second = `${LAN.prefix}.${device.number + SECOND_CARD}`;
  return device.trait === 'two-cards' ? [ipv4Of(device), second] : [ipv4Of(device)];
}

function showsOf({ trait }: LabDevice): LabTruth['shows'] {
  switch (trait) {
    case 'arp-only':
      return 'hardware-address-only';
    case 'mdns-only':
      return 'multicast-only';
    case 'ipv6-only':
      return 'ipv6-only';
    case 'sleepy':
      return 'now-and-then';
    default:
      return 'answers';
  }
}
