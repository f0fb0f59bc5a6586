import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list } from './answer.ts';

/** Oldest first. */
export const tlsVersionNames = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
const version = z.enum(tlsVersionNames);

/** The protocol versions of a TLS port, each found out by a handshake of its own that offered that version alone. */
export const tlsVersions = fact(
  'tls.versions',
  answer({
    accepted: list(version, 5),
    /** Answered with an alert or closed at once. */
    refused: list(version, 5),
    /** No answer, or one that makes no sense. */
    unclear: list(version, 5),
  }),
);
