import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';

/** What the system uses this device for. */
export const gatewayRole = fact(
  'gateway.role',
  z.object({
    /** All traffic that leaves the home goes through it. */
    gateway: z.boolean(),
    /** It answers this computer's questions for names. */
    nameServer: z.boolean(),
  }),
);

/** The router and the name servers on this network, as the system was told when it joined (usually by DHCP). */
export default defineDiscovery({
  id: 'gateway',
  touch: 'listens',
  gives: [gatewayRole],
  async run({ network, addresses, sight }) {
    const [gateway, nameServers] = await Promise.all([network.gateway(), network.dnsServers()]);
    const local = nameServers.filter((address) => addresses.includes(address));
    for (const address of new Set([...(gateway ? [gateway] : []), ...local])) {
      sight({ address })(gatewayRole, {
        gateway: address === gateway,
        nameServer: nameServers.includes(address),
      });
    }
  },
});
