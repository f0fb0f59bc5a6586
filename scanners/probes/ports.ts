/** Where probes look: the ports that are known to be open by now. For probes that need `tcp.port`. */
import type { Facts } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import { usualService } from '../knowledge/services.ts';
import { tcpPort, tcpSweep } from './open-ports.ts';

/** All open TCP ports, or those of these numbers. */
export function openPorts(facts: Facts, ...ports: readonly number[]): ServiceAddress[] {
  return facts.perService(tcpPort).flatMap(({ value, service }) => {
    if (value.state !== 'open' || !service) return [];
    return ports.length === 0 || ports.includes(service.port) ? [service] : [];
  });
}

/** Open TCP ports behind which one of these protocols usually listens. */
export function openPortsOf(facts: Facts, ...protocols: readonly string[]): ServiceAddress[] {
  return openPorts(facts).filter(({ port }) => protocols.includes(usualService('tcp', port)?.protocol ?? ''));
}

/** Whether a device has answered on any TCP port at all: one that drops everything is not asked over UDP. For probes that need `tcp.sweep`. */
export function answersTcp(facts: Facts): boolean {
  return facts.all(tcpSweep).some(({ value }) => value.open > 0);
}
