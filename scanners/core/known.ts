import { covers } from './changes.ts';
import type { Observation, Report } from './model.ts';
import type { KnownDevice } from './options.ts';

/** What is remembered after a check: the devices that it saw as they are now, and the others as they were. */
export function remember(
  before: readonly KnownDevice[],
  report: Report,
  observations: readonly Observation[],
): readonly KnownDevice[] {
  const seen = report.devices.map((device): KnownDevice => {
    const old = before.find((one) => one.id === device.id);
    return {
      id: device.id,
      keys: device.keys ?? old?.keys ?? [],
      fragile: device.fragile,
      ...(old?.ownerName !== undefined && { ownerName: old.ownerName }),
      ...(old?.careWaived !== undefined && { careWaived: old.careWaived }),
      answers: old?.answers ?? [],
      observations: observations.filter((o) => o.device === device.id),
      report: device,
    };
  });
  const ids = new Set(seen.map((device) => device.id));
  const others = before.filter((device) => !ids.has(device.id));
  if (report.status !== 'complete') return [...seen, ...others];
  return [
    ...seen,
    ...others.map((device) => {
      const wanted = covers(report.network, device.report?.addresses ?? []);
      return wanted ? { ...device, missed: (device.missed ?? 0) + 1 } : device;
    }),
  ];
}
