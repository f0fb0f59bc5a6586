import type { ScoredDevice, ScoredReport, Sighted } from './scored-report.ts';
import type { LabTruth } from './truth.ts';

export interface Matching {
  readonly pairs: readonly (readonly [ScoredDevice, LabTruth])[];
  /** Real devices that the report lacks. */
  readonly missing: readonly string[];
  /** Reported devices that do not exist. */
  readonly ghosts: readonly string[];
  /** Real devices that were reported twice, or together with another as one. */
  readonly doubles: readonly string[];
}

/** Finds out which reported device is which real one, by hardware address and then by address. */
export function matchDevices(report: ScoredReport, truth: readonly LabTruth[]): Matching {
  const others = report.devices.filter((device) => device.role !== 'this-computer');
  const matches = others.map((device) => ({ device, real: truth.filter((each) => isSame(device, each)) }));
  const pairs: [ScoredDevice, LabTruth][] = [];
  const doubles: string[] = [];
  const ghosts: string[] = [];
  const taken = new Set<string>();
  for (const { device, real } of matches) {
    const [first, ...rest] = real;
    if (!first) ghosts.push(`${label(device)} does not exist`);
    else if (taken.has(first.id)) doubles.push(`${first.id} is reported twice, also as ${label(device)}`);
    else {
      pairs.push([device, first]);
      if (rest.length > 0) doubles.push(`${real.map((each) => each.id).join(' and ')} are reported as one`);
    }
    for (const each of real) taken.add(each.id);
  }
  const missing = truth
    .filter((each) => !taken.has(each.id))
    .map((each) => `${each.id} (${each.addresses[0]}, ${each.shows})`);
  return { pairs, missing, ghosts, doubles };
}

/** Whether a reported device is that real one. */
export function isSame(device: Sighted, real: LabTruth): boolean {
  const mac = device.mac?.toLowerCase();
  if (mac !== undefined && real.macs.includes(mac)) return true;
  return device.addresses.some(
    (address) =>
      real.addresses.includes(address) ||
      real.macs.some((each) => address.split('%')[0] === linkLocalOf(each)),
  );
}

/** The link-local IPv6 address that a hardware address gives (RFC 4291, appendix A). */
export function linkLocalOf(mac: string): string {
  const bytes = mac.split(':').map((part) => Number.parseInt(part, 16));
  const id = [(bytes[0] ?? 0) ^ 2, bytes[1], bytes[2], 0xff, 0xfe, bytes[3], bytes[4], bytes[5]];
  const groups = [0, 2, 4, 6].map((at) => (((id[at] ?? 0) << 8) | (id[at + 1] ?? 0)).toString(16));
  return `fe80::${groups.join(':')}`;
}

function label(device: ScoredDevice): string {
  return [...device.addresses, device.mac].filter(Boolean).join(' ') || device.id;
}
