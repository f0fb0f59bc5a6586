import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** Whether ports answer that nothing should listen on: then open ports prove nothing. */
export const portSpoof = fact(
  'tcp.spoof',
  answer({
    looked: z.number().int(),
    accepted: z.number().int(),
  }),
);
