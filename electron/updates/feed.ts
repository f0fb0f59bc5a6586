/**
 * What is said about the newest Homelatch, and whether we said it: a small JSON file with an Ed25519 signature (RFC 8032)
 * beside it. The installer itself is bound by the hash in that file, so nobody between us and the person can change it.
 */
import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

export const largestFeed = 64 * 1024;
export const largestInstaller = 400_000_000;
/** The DER head of an Ed25519 public key (RFC 8410 section 4), before its 32 bytes. */
const keyHead = Buffer.from('302a300506032b6570032100', 'hex');

const installer = z.strictObject({
  /** A bare file name: it lies where the feed lies, and nowhere else. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/),
  sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
  size: z.number().int().positive().max(largestInstaller),
});

const feed = z.strictObject({
  format: z.literal('homelatch-feed'),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  released: z.iso.datetime(),
  /** After this day an old feed that somebody keeps alive says nothing any more. */
  expires: z.iso.datetime(),
  files: z.array(installer).min(1).max(20),
});

export type Feed = z.infer<typeof feed>;

/** Where a copy of Homelatch looks for newer ones, written into it when it is packaged. */
export const channel = z.strictObject({
  /** Of a folder, over https. */
  url: z.string().regex(/^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._-]+)*\/$/),
  /** The Ed25519 public key, 32 bytes in base64. */
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});

export type Channel = z.infer<typeof channel>;

/** The feed, when its signature is ours and it has not expired; otherwise nothing, whatever is wrong with it. */
export function trustedFeed(bytes: Buffer, signature: Buffer, key: string, now: number): Feed | undefined {
  if (bytes.length > largestFeed || !isSigned(bytes, signature, key)) return undefined;
  try {
    const read = feed.safeParse(JSON.parse(bytes.toString('utf8')));
    return read.success && Date.parse(read.data.expires) > now ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function isSigned(bytes: Buffer, signature: Buffer, key: string): boolean {
  try {
    const der = Buffer.concat([keyHead, Buffer.from(key, 'base64')]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, bytes, publicKey, Buffer.from(signature.toString('latin1').trim(), 'base64'));
  } catch {
    return false;
  }
}

/** The feed's file name for a system: one feed for each, so that a file of another system is never offered. */
export const feedName = (platform: string, arch: string): string => `feed-${platform}-${arch}.json`;
