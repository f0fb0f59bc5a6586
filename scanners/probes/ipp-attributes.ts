import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** A printer's description of itself (RFC 8011 section 4.2.5, Get-Printer-Attributes). */
export const ippAttributes = fact(
  'ipp.attributes',
  answer({
    tls: z.boolean(),
    path: words,
    /** IPP status code; 0 to 255 are successes. */
    status: z.number().int(),
    makeAndModel: words.optional(),
    name: words.optional(),
    info: words.optional(),
    location: words.optional(),
    deviceId: words.optional(),
    uuid: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    /** How each printer address asks for a login: `none`, `basic`, `requesting-user-name` and the like. */
    authentication: list(words, 8),
    security: list(words, 8),
    uris: list(words, 8),
  }),
  (value) => (value.state === 'open' ? { protocol: 'ipp', tls: value.tls } : undefined),
);
