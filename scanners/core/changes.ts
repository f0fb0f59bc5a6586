import type { Change, ChangeType, DeviceReport, Service } from './model.ts';
import type { KnownDevice } from './options.ts';

/**
 * What is different from the last check of each device. A device that was not seen is told as gone only after a check
 * that ran to its end.
 */
export function changesBetween(
  known: readonly KnownDevice[],
  devices: readonly DeviceReport[],
  at: string,
  complete: boolean,
): readonly Change[] {
  if (known.length === 0) return [];
  const changes: Change[] = [];
  for (const device of devices) {
    const before = known.find((one) => one.id === device.id);
    if (!before) changes.push({ type: 'device-new', device: device.id, at, after: nameOf(device) });
    else if (before.report) changes.push(...deviceChanges(before.report, device, at));
  }
  if (complete) {
    const seen = new Set(devices.map((device) => device.id));
    for (const { id, report } of known) {
      if (report && !seen.has(id))
        changes.push({ type: 'device-gone', device: id, before: nameOf(report), at });
    }
  }
  return changes;
}

function deviceChanges(before: DeviceReport, after: DeviceReport, at: string): readonly Change[] {
  const device = after.id;
  const changes: Change[] = [];
  const tell = (type: ChangeType, was: string | undefined, is: string | undefined) =>
    changes.push({
      type,
      device,
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
      at,
    });
  const isOpen = (services: readonly Service[], one: Service) =>
    services.some((s) => s.transport === one.transport && s.port === one.port && s.state === 'open');
  for (const service of after.services) {
    if (service.state === 'open' && !isOpen(before.services, service))
      tell('port-opened', undefined, portOf(service));
  }
  for (const service of before.services) {
    if (service.state === 'open' && !isOpen(after.services, service))
      tell('port-closed', portOf(service), undefined);
  }
  if (before.firmware !== undefined && after.firmware !== undefined && before.firmware !== after.firmware) {
    tell('firmware-changed', before.firmware, after.firmware);
  }
  if (!before.addresses.some((address) => after.addresses.includes(address))) {
    tell('address-changed', before.addresses.at(-1), after.addresses.at(-1));
  }
  if (before.name !== undefined && after.name !== undefined && before.name !== after.name) {
    tell('name-changed', before.name, after.name);
  }
  const had = new Set(before.findings.map((finding) => finding.check));
  const has = new Set(after.findings.map((finding) => finding.check));
  for (const check of has) if (!had.has(check)) tell('finding-new', undefined, check);
  for (const check of had)
    if (!has.has(check) && isAnswered(after, check)) tell('finding-fixed', check, undefined);
  return changes;
}

/** A problem is over when its check was answered again and passed, not when nobody could look. */
function isAnswered(device: DeviceReport, check: string): boolean {
  return device.guidelines.some((guideline) =>
    guideline.checks.some((c) => c.id === check && c.result === 'pass'),
  );
}

function portOf(service: Service): string {
  return `${service.transport}/${service.port}`;
}

function nameOf(device: DeviceReport): string {
  return device.name ?? device.model ?? device.manufacturer ?? device.addresses.at(-1) ?? device.id;
}
