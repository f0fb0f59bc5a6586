import type { Facts } from '../core/facts.ts';
import type { Observation } from '../core/model.ts';
import { tcpPort, tcpSweep } from '../probes/open-ports.ts';
import { answersEverywhere } from './observed.ts';

/**
 * The TCP ports that are open now and were not in the earlier check. A port at which nobody had looked then is not
 * new: either it was told as shut, or that check looked at as many ports as this one. Nor is any port new of a device
 * that answers on all. For checks that need `tcp.port`, `tcp.sweep` and `tcp.spoof`.
 */
export function newlyOpen(facts: Facts, earlier: Facts): readonly Observation[] {
  if (answersEverywhere(facts)) return [];
  const before = new Map(
    earlier.perService(tcpPort).map(({ service, value }) => [service?.port, value.state]),
  );
  const lookedThen = earlier.latest(tcpSweep)?.value;
  const lookedNow = facts.latest(tcpSweep)?.value.looked ?? Number.POSITIVE_INFINITY;
  const asMany = lookedThen?.finished === true && lookedThen.looked >= lookedNow;
  return facts.perService(tcpPort).filter(({ service, value }) => {
    if (value.state !== 'open') return false;
    const then = before.get(service?.port);
    return then === undefined ? asMany : then === 'closed';
  });
}
