import type { DiscoveryContext, IdentityKey } from '../core/define.ts';
import type { Fact } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import type { Datagram } from '../net/network.ts';
import { novelty } from './novelty.ts';

/** More than any device says of itself in different words during one check. */
const mostFromOneDevice = 16;

export interface Telling<T> {
  /** What a datagram means; undefined when it means nothing. */
  readonly parse: (bytes: Uint8Array) => T | undefined;
  /** What answered there. */
  readonly service?: ServiceAddress;
  /** The maker's own id, with a word before it that keeps two makers apart. */
  readonly serial?: (value: T) => string | undefined;
}

/** Sights the sender of each datagram that means something, and records what it said, once. */
export function tell<T>({ sight }: DiscoveryContext, kind: Fact<T>, telling: Telling<T>) {
  const { parse, service, serial } = telling;
  const isNew = novelty({ each: mostFromOneDevice });
  return ({ from, bytes }: Datagram): void => {
    const value = parse(bytes);
    if (value === undefined || !isNew(from.address, JSON.stringify(value))) return;
    const id = serial?.(value);
    const keys: IdentityKey[] = id === undefined ? [] : [{ type: 'serial', value: id.toLowerCase() }];
    sight({ address: from.address, keys })(kind, value as NoInfer<T>, service);
  };
}
