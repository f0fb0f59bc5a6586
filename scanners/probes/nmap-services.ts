import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { type Facts, fact } from '../core/facts.ts';
import { usualService } from '../knowledge/services.ts';
import { words } from './answer.ts';
import { tcpPort, tcpSweep } from './open-ports.ts';
import { openPorts } from './ports.ts';

/** What nmap makes of a service. nmap guesses by rules of its own, so this backs an identity up and never makes a finding. */
export const nmapService = fact(
  'nmap.service',
  z.object({
    name: words.optional(),
    product: words.optional(),
    version: words.optional(),
    confidence: z.number().min(0).max(10),
  }),
  ({ name, product, version }) => ({
    ...(name !== undefined && { protocol: name }),
    ...(product !== undefined && { product }),
    ...(version !== undefined && { version }),
  }),
);

/** More open ports than this are a trap or a server that needs no guessing. */
const mostPorts = 24;

/** Doors behind which an unexpected word may do something: nmap's many guesses are none of their business. */
const leftAlone = ['adb', 'mqtt', 'kasa', 'tuya', 'yeelight', 'esphome'];

/** Where nmap is installed it has a look at devices that stayed unidentified. Without it nothing is missing. */
export default defineProbe({
  id: 'nmap-services',
  touch: 'careful',
  needs: [tcpPort, tcpSweep],
  gives: [nmapService],
  targets(facts, identity) {
    const swept = facts.all(tcpSweep).some(({ value }) => value.finished);
    const some = guessable(facts).length;
    return swept && some > 0 && some <= mostPorts && identity.kind === 'unknown' ? [{}] : [];
  },
  async run(_target, { host, facts, observe }) {
    if (!host.nmap) return;
    const found = await host.nmap(guessable(facts));
    for (const { port, ...service } of found) observe(nmapService, service, { transport: 'tcp', port });
  },
});

function guessable(facts: Facts): readonly number[] {
  return openPorts(facts)
    .map(({ port }) => port)
    .filter((port) => !leftAlone.includes(usualService('tcp', port)?.protocol ?? ''));
}
