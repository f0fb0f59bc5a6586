import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** The SMB dialects that a file server offers (MS-SMB2 section 2.2.4, MS-CIFS section 2.2.4.52). Negotiation only. */
export const smbNegotiate = fact(
  'smb.negotiate',
  answer({
    /** NT LM 0.12 was accepted. */
    smb1: z.boolean(),
    /** Undefined when SMB1 alone answered. */
    dialect: z.enum(['2.0.2', '2.1', '3.0', '3.0.2', '3.1.1', '2.x']).optional(),
    signing: z.enum(['required', 'enabled', 'off']).optional(),
    /** SMB1 only: what it says of itself. */
    os: words.optional(),
    nativeLanManager: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'smb', version: value.dialect ?? '1' } : undefined),
);
