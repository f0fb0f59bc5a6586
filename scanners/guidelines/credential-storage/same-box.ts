import type { Subject } from '../../core/define.ts';
import type { Fact } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { mdnsHostname } from '../../discovery/mdns.ts';
import { neighbourEntry } from '../../discovery/neighbour-sweep.ts';

/** For the `needs` of checks that compare keys. */
export const boxFacts = [mdnsHostname, neighbourEntry] as const satisfies readonly Fact<unknown>[];

/**
 * Could another device of the home be the same box under a second address? The same network card or the same host name
 * says so, and two wireless boxes of one maker may be one mesh that shares its key on purpose.
 */
export function sameBox({ mac, hostnames, home, identity }: Subject, other: string): boolean {
  const of = <T>(kind: Fact<T>): readonly Observation<T>[] =>
    home.others(kind).filter(({ device }) => device === other);
  if (
    mac !== undefined &&
    of(neighbourEntry).some(({ value }) => value.mac.toLowerCase() === mac.toLowerCase())
  )
    return true;
  const names = hostnames.map(plain);
  if (of(mdnsHostname).some(({ value }) => names.includes(plain(value.hostname)))) return true;
  const neighbour = home.identityOf(other);
  const wireless = ['router', 'access-point'];
  return (
    wireless.includes(identity.kind) &&
    wireless.includes(neighbour?.kind ?? '') &&
    identity.manufacturer !== undefined &&
    identity.manufacturer === neighbour?.manufacturer
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.local\.?$/, '');
}
