import type { DeviceReport, NetworkReport, Observation } from './model.ts';
import type { KnownDevice, RecheckOptions } from './options.ts';
import { coreFacts } from './own-facts.ts';
import type { Needed } from './recheck.ts';
import type { SavedHome } from './rejudge.ts';

/** The home after a second look at one device: what was looked at again is new, the rest stays as the last check saw it. */
export function homeAfter(
  options: RecheckOptions,
  known: KnownDevice,
  seen: DeviceReport,
  fresh: readonly Observation[],
  needed: Needed,
  network: NetworkReport,
): SavedHome {
  const renewed = new Set(
    [...needed.discoveries, ...needed.probes].flatMap((member) => member.gives.map((fact) => fact.id)),
  );
  if (needed.logins) for (const fact of coreFacts) renewed.add(fact.id);
  const others = options.memory.devices.filter((device) => device.id !== known.id && device.report);
  const kept = known.observations.filter((o) => !renewed.has(o.fact));
  return {
    network,
    devices: [seen, ...others.flatMap((device) => device.report ?? [])],
    observations: [...kept, ...fresh, ...others.flatMap((device) => device.observations)],
    known: options.memory.devices,
    now: Date.now(),
  };
}
