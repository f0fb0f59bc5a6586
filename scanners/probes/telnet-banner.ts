import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a telnet server says on its own. Nothing is typed. */
export const telnetBanner = fact(
  'telnet.banner',
  answer({
    /** Without option negotiation and control characters; empty when it sent only those. */
    text: z.string().max(512),
    /** It negotiated options (IAC, RFC 854): a telnet server beyond doubt. */
    negotiates: z.boolean(),
    prompt: z.enum(['login', 'password', 'shell', 'none']),
    /** What it turned out to be when it is no telnet server. */
    otherProtocol: words.optional(),
  }),
);
