import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, longWords, sha256Hex, words } from './answer.ts';

const field = z.object({
  name: z.string().max(1_024),
  type: z.string().max(1_024),
  /** What the field holds when the page opens; never kept for a password. */
  value: z.string().max(1_024).optional(),
  /** A password field that already holds something other than masking characters. */
  prefilled: z.boolean(),
});

const form = z.object({
  action: z.string().max(1_024),
  method: words,
  fields: list(field, 64),
});

/** A `WWW-Authenticate` challenge. */
export const challengeShape = z.object({ scheme: words, realm: words.optional() });

/** What `GET /` without cookies or login brings: one for each port that speaks HTTP, once plain or once over TLS. */
export const httpFront = fact(
  'http.front',
  answer({
    tls: z.boolean(),
    status: z.number().int(),
    /** The path that answered in the end, after redirects on the same host and port. */
    path: longWords,
    /** Where it wanted to send us, as text, followed or not. */
    redirects: list(longWords, 8),
    server: words.optional(),
    challenges: list(challengeShape, 8),
    /** Headers that say something of the device or its care, by lower-case name. */
    headers: z.record(z.string().max(64), z.string().max(512)),
    /** Names and attributes of cookies; never their values. */
    cookies: list(
      z.object({ name: words, httpOnly: z.boolean(), sameSite: z.boolean(), secure: z.boolean() }),
      16,
    ),
    contentType: words.optional(),
    title: words.optional(),
    generator: words.optional(),
    forms: list(form, 16),
    /** Fields outside any form: pages that log in by script. */
    looseFields: list(field, 64),
    scripts: z.number().int(),
    scriptSources: list(z.string().max(1_024), 32),
    /** Bytes that came, 262,144 at most. */
    bodyLength: z.number().int(),
    bodySha256: sha256Hex,
    /** False when the body was cut at a limit or the deadline. */
    complete: z.boolean(),
    /** The first 512 bytes as one visible line. */
    text: z.string().max(512),
    /** Device's clock minus ours by its Date header, in milliseconds; good to about two seconds. */
    clockSkewMs: z.number().int().optional(),
  }),
);
