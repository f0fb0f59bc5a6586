import { makeAndModel } from '../../core/make-and-model.ts';
import type { DeviceReport } from '../../core/model.ts';

/** What to call a device on one line: its own name, or its make and model, or who made its network card, or its address. */
export function deviceName(device: DeviceReport): string {
  const made = makeAndModel(device);
  const own = device.name === undefined ? undefined : `“${device.name}”`;
  if (own !== undefined) return made === undefined || made === device.name ? own : `${own} · ${made}`;
  if (made !== undefined) return made;
  return device.macVendor ?? device.hostnames[0] ?? device.addresses.at(-1) ?? device.id;
}
