import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { words } from './answer.ts';

/** Whether a TCP connection could be made. The ports of the quick list are always told; of all others only the open ones. */
export const tcpPort = fact(
  'tcp.port',
  z.object({ state: z.enum(['open', 'closed', 'silent', 'refused', 'unreadable']), why: words.optional() }),
);

/** How many ports were knocked on in one go, and what came of it. */
export const tcpSweep = fact(
  'tcp.sweep',
  z.object({
    looked: z.number().int(),
    open: z.number().int(),
    closed: z.number().int(),
    silent: z.number().int(),
    /** False when it ended early: the device stopped answering, or the check was stopped. */
    finished: z.boolean(),
  }),
);
