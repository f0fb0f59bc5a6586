import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, sha256Hex, words } from './answer.ts';

/** The certificate that a TLS port shows first. Nothing about it is verified: it is what the device says. */
export const tlsCertificate = fact(
  'tls.certificate',
  answer({
    /** The session's, as Node names it: `TLSv1.2`. */
    protocol: words.optional(),
    cipher: words.optional(),
    subject: words,
    issuer: words,
    commonName: words.optional(),
    issuerCommonName: words.optional(),
    /** DNS names and addresses. */
    names: list(words, 32),
    /** ISO 8601; missing when the date makes no sense. */
    notBefore: words.optional(),
    notAfter: words.optional(),
    serial: words,
    selfSigned: z.boolean(),
    keyType: words,
    keyBits: z.number().int().optional(),
    signatureAlgorithm: words,
    /** SHA-256 of the whole certificate and of its public key (SubjectPublicKeyInfo). */
    sha256: sha256Hex,
    spkiSha256: sha256Hex,
    chainLength: z.number().int(),
  }),
);
