import type { DeviceReport } from '../../core/model.ts';

/** What to call a device on one line: its own name, or its make and model, or who made its network card, or its address. */
export function deviceName(device: DeviceReport): string {
  const made = [device.manufacturer, device.model].filter((part) => part !== undefined).join(' ');
  const own = device.name === undefined ? undefined : `“${device.name}”`;
  if (own !== undefined) return made === '' ? own : `${own} · ${made}`;
  if (made !== '') return made;
  return device.macVendor ?? device.hostnames[0] ?? device.addresses.at(-1) ?? device.id;
}
