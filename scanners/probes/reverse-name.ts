import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** The name that a device itself gives for its own address, asked over unicast mDNS or LLMNR. */
export const reverseName = fact('reverse.name', answer({ name: words, over: z.enum(['mdns', 'llmnr']) }));
