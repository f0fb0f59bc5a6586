import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, sha256Hex, words } from './answer.ts';

/** The host key that an SSH server shows. Possession is not verified: we never log in here. */
export const sshHostKey = fact(
  'ssh.host-key',
  answer({
    /** `ssh-ed25519` and the like. */
    type: words,
    /** Of the key as sent (RFC 4253 section 6.6). */
    sha256: sha256Hex,
    /** For RSA keys. */
    bits: z.number().int().optional(),
  }),
);
