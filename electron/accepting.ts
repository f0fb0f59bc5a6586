/** Doing one thing for the person, on their click alone. */
import { randomUUID } from 'node:crypto';
import type { Offer } from '../scanners/core/guide.ts';
import { Refusal } from './problems.ts';
import type { RecheckWorld } from './recheck.ts';

/** True when it was seen to be done. */
export type Accept = (device: string, offer: Offer['action']) => Promise<boolean>;

export function acceptIn({ store, scan, checks }: Pick<RecheckWorld, 'store' | 'scan' | 'checks'>): Accept {
  return async (device, offer) => {
    const known = await store.ask('device', { device });
    if (known.network === undefined) throw new Refusal('not-known');
    const { network } = await checks.consented(known.network);
    scan.start();
    const { met } = await scan.ask('accept', {
      run: randomUUID(),
      network,
      depth: 'quick',
      careful: false,
      logins: false,
      nmap: 'never',
      devices: await store.ask('memory', { network: network.id }),
      device,
      offer,
    });
    return met;
  };
}
