import type { DeviceReport, Finding } from '../../../scanners/core/model.ts';
import type { Placed } from '../../device/standing.ts';

/** The checks that find a way in from the internet. */
const waysIn = new Set(['upnp-port-mapping', 'reachable-from-internet', 'remote-administration']);

/** Devices that the internet can reach, the worst first. */
export function openDoors(placed: readonly Placed[]): readonly { device: DeviceReport; finding: Finding }[] {
  return placed
    .flatMap(({ device, findings }) => {
      const finding = findings.find((one) => waysIn.has(one.check) && one.result === 'fail');
      return finding ? [{ device, finding }] : [];
    })
    .sort((a, b) => Number(a.device.role === 'gateway') - Number(b.device.role === 'gateway'));
}
