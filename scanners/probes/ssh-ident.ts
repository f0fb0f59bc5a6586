import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

const names = list(z.string().max(128), 64);

/** An SSH server's identification line and the algorithms that it offers (RFC 4253 sections 4.2 and 7.1). */
export const sshIdent = fact(
  'ssh.ident',
  answer({
    /** The whole line, for example `SSH-2.0-dropbear_2019.78`. */
    line: words,
    /** `2.0`, `1.99` or `1.5`. */
    protocol: words,
    software: words,
    comments: words.optional(),
    /** Missing when the server did not send them. */
    algorithms: z
      .object({
        keyExchange: names,
        hostKey: names,
        ciphers: names,
        macs: names,
        compression: names,
      })
      .optional(),
  }),
);
