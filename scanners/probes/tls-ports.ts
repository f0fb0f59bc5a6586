import type { Facts } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import { fronts } from './fronts.ts';
import { openPortsOf } from './ports.ts';

/** Protocols of `services.ts` that begin with a TLS handshake. */
const tlsProtocols = [
  'https',
  'mqtts',
  'telnets',
  'foxs',
  'ftps',
  'imaps',
  'pop3s',
  'smtps',
  'ldaps',
  'castv2',
  'ipps',
];

/** Open ports that speak TLS: by their custom, or because their front page came over it. For probes that need `tcp.port` and `http.front`. */
export function tlsPorts(facts: Facts): ServiceAddress[] {
  const seen = fronts(facts).flatMap(({ service, page }) => (page.tls ? [service] : []));
  const usual = openPortsOf(facts, ...tlsProtocols);
  return [...usual, ...seen.filter(({ port }) => !usual.some((service) => service.port === port))];
}
