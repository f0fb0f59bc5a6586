import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** An FTP server's greeting and what it can do before a login. */
export const ftpBanner = fact(
  'ftp.banner',
  answer({
    /** The greeting's text, without its code. */
    banner: words,
    /** Of the greeting: 220 when ready. */
    code: z.number().int(),
    /** FEAT lines (RFC 2389); empty when it does not tell. */
    features: list(words, 64),
    /** `offered`: FEAT lists it or AUTH TLS was answered 234 (RFC 4217); `refused`: AUTH TLS was turned down. */
    authTls: z.enum(['offered', 'refused', 'unclear']),
  }),
);
