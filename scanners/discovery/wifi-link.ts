import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { wifiLocks } from '../protocols/wifi.ts';

/** How the Wi-Fi that this computer has joined is locked, told of the router, which makes it. */
export const wifiLink = fact(
  'wifi.link',
  z.object({
    lock: z.enum(wifiLocks),
    /** Missing where the system keeps it to itself. */
    name: z.string().max(256).optional(),
  }),
);

/** Reads from the system how the joined Wi-Fi is locked. Nothing is sent; over a cable there is nothing to tell. */
export default defineDiscovery({
  id: 'wifi-link',
  touch: 'listens',
  gives: [wifiLink],
  async run({ network, sight }) {
    const [gateway, link] = await Promise.all([network.gateway(), network.wifi?.()]);
    if (gateway !== undefined && link) sight({ address: gateway })(wifiLink, link);
  },
});
