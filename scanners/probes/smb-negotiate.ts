import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseSmbAnswer, smb1Negotiate, smb2Negotiate } from '../protocols/smb-message.ts';
import { answer, notAnswered } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';
import { randomBytes } from './random.ts';

/** The SMB dialects that a file server offers (MS-SMB2 section 2.2.4, MS-CIFS section 2.2.4.52). Negotiation only. */
export const smbNegotiate = fact(
  'smb.negotiate',
  answer({
    /** NT LM 0.12 was accepted. */
    smb1: z.boolean(),
    /** Undefined when SMB1 alone answered. */
    dialect: z.enum(['2.0.2', '2.1', '3.0', '3.0.2', '3.1.1', '2.x']).optional(),
    signing: z.enum(['required', 'enabled', 'off']).optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'smb', version: value.dialect ?? '1' } : undefined),
);

/** Offers a file server the first version of SMB alone, then all later ones. Nobody logs in. */
export default defineProbe({
  id: 'smb-negotiate',
  touch: 'asks',
  needs: [tcpPort],
  gives: [smbNegotiate],
  targets: (facts) => openPorts(facts, 445).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const ask = (request: Uint8Array) => askTcp(host, service.port, { request, parse: parseSmbAnswer });
    const later = await ask(smb2Negotiate(randomBytes(48)));
    const first = await ask(smb1Negotiate());
    if (later.state !== 'read' && first.state !== 'read') {
      observe(smbNegotiate, notAnswered(later), service);
      return;
    }
    const smb1 = first.state === 'read' && first.value.smb1;
    const newest = later.state === 'read' ? later.value : undefined;
    observe(
      smbNegotiate,
      {
        state: 'open',
        smb1,
        dialect: newest?.dialect,
        signing: newest?.signing ?? (first.state === 'read' ? first.value.signing : undefined),
      },
      service,
    );
  },
});
