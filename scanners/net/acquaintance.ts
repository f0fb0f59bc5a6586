import type { NetworkChoice } from '../core/options.ts';
import { listNetworks } from './choices.ts';
import type { LocalNetwork, Platform } from './network.ts';

const triesAtMost = 20;
const pauseMs = 50;

/**
 * The network under its lasting id. A computer that has not talked to its router yet does not know the router's
 * hardware address: one empty datagram makes the system ask for it, for a network that its owner consented to. Without
 * `local` nothing is sent: whatever else the computer says makes the system ask soon, and until then we wait a moment.
 */
export async function acquainted(
  network: NetworkChoice,
  platform: Platform,
  signal: AbortSignal,
  local?: Pick<LocalNetwork, 'wake'>,
): Promise<NetworkChoice> {
  if (network.gateway === undefined) return network;
  for (let tries = 0; tries < triesAtMost && !signal.aborted; tries++) {
    const now = (await listNetworks(platform)).find(
      ({ interface: name, range }) => name === network.interface && range === network.range,
    );
    if (!now || now.gateway !== network.gateway) return network;
    if (!isProvisional(now)) return now;
    if (tries === 0) await local?.wake([network.gateway], signal);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return network;
}

/** Its router's hardware address is not known yet, so that its address stands in the id. */
export const isProvisional = ({ id, gateway, range }: NetworkChoice): boolean => id === `${gateway}/${range}`;
