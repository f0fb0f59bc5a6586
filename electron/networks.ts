/** The networks that this computer is joined to, under the ids that consent is kept under. */
import type { NetworkChoice } from '../scanners/core/options.ts';
import type { ScanLink } from './scan-link.ts';
import type { Consent } from './schemas/app-state.ts';

/** The hardware address of a network's router, out of its id; nothing where it is not known. */
const routerOf = ({ id, range }: NetworkChoice): string | undefined =>
  id.endsWith(`/${range}`) && /^([0-9a-f]{2}:){5}[0-9a-f]{2}\//i.test(id) ? id.slice(0, 17) : undefined;

/** A network that is like one that the owner agreed to, save that another router stands in it. */
export function otherRouter(
  attached: readonly NetworkChoice[],
  consents: readonly Consent[],
): { readonly network: string; readonly before: string; readonly after: string } | undefined {
  if (attached.some(({ id }) => consents.some(({ network }) => network.id === id))) return undefined;
  for (const one of attached) {
    const after = routerOf(one);
    if (!one.allowed || after === undefined) continue;
    const alike = consents.find(({ network }) => network.range === one.range);
    const before = alike && routerOf(alike.network);
    if (before !== undefined && before !== after) return { network: one.id, before, after };
  }
  return undefined;
}

export function attachedNetworks(
  scan: Pick<ScanLink, 'ask'>,
  consents: readonly Consent[],
): Promise<readonly NetworkChoice[]> {
  return scan.ask('networks', { consented: consents.map(({ network }) => network.id) });
}
