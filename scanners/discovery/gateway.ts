import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { atTimes } from './pause.ts';

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

/** A name server may be told of before anybody was found at its address; nobody may ever be there. */
const tellMs = [0, 1_000, 3_000, 7_000, 20_000];

/** The router and the name servers on this network, as the system was told when it joined (usually by DHCP). */
export default defineDiscovery({
  id: 'gateway',
  touch: 'listens',
  gives: [gatewayRole],
  async run({ network, addresses, sight, signal }) {
    const [gateway, nameServers] = await Promise.all([network.gateway(), network.dnsServers()]);
    const local = nameServers.filter((address) => addresses.includes(address));
    if (gateway !== undefined)
      sight({ address: gateway })(gatewayRole, { gateway: true, nameServer: nameServers.includes(gateway) });
    const others = [...new Set(local)].filter((address) => address !== gateway);
    await atTimes(others.length > 0 ? tellMs : [], signal, () => {
      for (const address of others)
        sight({ address, hearsay: true })(gatewayRole, { gateway: false, nameServer: true });
    });
  },
});
