import type { Fact } from './facts.ts';
import { identify } from './identify.ts';
import type { Members } from './members.ts';
import type { DeviceReport, NetworkReport, Observation } from './model.ts';
import type { KnownDevice } from './options.ts';
import { careUseOf, type DeviceState, type HomeState, reportOf } from './report.ts';

/** What a saved report says of a device apart from any judgement. */
export type SavedDevice = Pick<
  DeviceReport,
  | 'id'
  | 'addresses'
  | 'mac'
  | 'hostnames'
  | 'seenBy'
  | 'fragile'
  | 'stoppedAnswering'
  | 'care'
  | 'role'
  | 'keys'
>;

export interface SavedHome {
  readonly network: Pick<NetworkReport, 'gateway' | 'dnsServers'>;
  readonly devices: readonly SavedDevice[];
  readonly observations: readonly Observation[];
  /** The owner's answers and what earlier checks saw, where they are at hand. */
  readonly known?: readonly KnownDevice[];
  readonly now: number;
}

/**
 * Judges saved observations again with today's recognisers, checks and knowledge. Reaches no network. Observations of a
 * fact that no member knows any more, or of another shape, are left out.
 */
export function rejudge(
  home: SavedHome,
  members: Members,
  facts: ReadonlyMap<string, Fact<unknown>>,
): readonly DeviceReport[] {
  const readable = home.observations.filter((o) => facts.get(o.fact)?.shape.safeParse(o.value).success);
  const devices = home.devices.map((saved): DeviceState => {
    const observations = readable.filter((o) => o.device === saved.id);
    const known = home.known?.find((one) => one.id === saved.id);
    const { id, addresses, mac, hostnames, seenBy, fragile, stoppedAnswering, care, role, keys = [] } = saved;
    const state = {
      id,
      addresses,
      hostnames,
      seenBy,
      fragile,
      ...(stoppedAnswering && { stoppedAnswering }),
      identity: identify(members.recognisers, id, observations),
      observations,
      keys,
      ...(mac !== undefined && { mac }),
      ...(role && { role }),
      ...(known && { known }),
    };
    return { ...state, care: care || careUseOf(state, members) !== undefined };
  });
  const { gateway, dnsServers } = home.network;
  const state: HomeState = { ...(gateway !== undefined && { gateway }), dnsServers, devices, now: home.now };
  return devices.map((device) => reportOf(device, state, members, facts));
}
