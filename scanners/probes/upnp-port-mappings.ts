import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

const mapping = z.object({
  protocol: z.enum(['tcp', 'udp']),
  externalPort: z.number().int(),
  internalPort: z.number().int(),
  internalClient: words,
  description: words,
  enabled: z.boolean(),
  /** Seconds; 0 is for ever. */
  leaseSeconds: z.number().int(),
});

/** The holes that a router keeps open for devices, read over UPnP (WANIPConnection 1 and 2). Nothing is changed. */
export const upnpPortMappings = fact(
  'upnp.port-mappings',
  answer({
    serviceType: words,
    externalAddress: words.optional(),
    mappings: list(mapping, 200),
    /** False when the list was cut or ended in an unexpected way. */
    complete: z.boolean(),
  }),
);
