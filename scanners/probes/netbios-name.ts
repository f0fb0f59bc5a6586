import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { netbiosStatusQuery, parseNetbiosStatus } from '../protocols/netbios-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';
import { randomId } from './random.ts';

/** A NetBIOS node status (RFC 1002 section 4.2.18). */
export const netbiosName = fact(
  'netbios.name',
  answer({
    names: list(z.object({ name: words, suffix: z.number().int(), group: z.boolean() }), 32),
    computer: words.optional(),
    workgroup: words.optional(),
    mac: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'netbios' } : undefined),
);

/** Asks a computer that shares files for its names. */
export default defineProbe({
  id: 'netbios-name',
  touch: 'asks',
  needs: [tcpPort],
  gives: [netbiosName],
  targets: (facts) =>
    openPortsOf(facts, 'smb').length > 0 ? [{ service: { transport: 'udp', port: 137 } }] : [],
  async run({ service }, { host, observe, sight }) {
    if (!service) return;
    const id = randomId();
    const answered = await host.udp(137, netbiosStatusQuery(id), { repeat: true });
    if (answered.state !== 'answered') {
      observe(netbiosName, notAnswered(answered), service);
      return;
    }
    const status = answered.replies.map(parseNetbiosStatus).find((reply) => reply?.id === id);
    if (!status) {
      observe(netbiosName, { state: 'unreadable', why: 'answered, but not as NetBIOS does' }, service);
      return;
    }
    const { names, computer, workgroup, mac } = status;
    observe(netbiosName, { state: 'open', names: names.slice(0, 32), computer, workgroup, mac }, service);
    if (computer) sight({ hostname: computer });
  },
});
