import { z } from 'zod';
import type { LoginProtocol } from '../core/define.ts';
import { kinds } from '../core/model.ts';

const loginProtocols = [
  'http-basic',
  'http-digest',
  'http-form',
  'ftp',
  'telnet',
  'ssh',
  'rtsp',
  'mqtt',
  'snmp',
  'onvif',
  'vnc',
  'smb',
  'redis',
] as const satisfies readonly LoginProtocol[];

const glob = z.string().min(1).max(120);

/** All fields that are given must hold. Patterns are globs (`*`, `?`), compared without regard to case. */
const match = z.strictObject({
  /** Manufacturer, in any spelling that `sameMaker` knows. */
  vendor: z.string().min(1).exactOptional(),
  /** For makers of many kinds of things. */
  kinds: z.array(z.enum(kinds)).min(1).readonly().exactOptional(),
  model: glob.exactOptional(),
  firmware: glob.exactOptional(),
  realm: glob.exactOptional(),
  banner: glob.exactOptional(),
  title: glob.exactOptional(),
  /** Software rather than maker: looked for in realm, banner, title, model and firmware. */
  platform: glob.exactOptional(),
});

const base = {
  match,
  protocols: z.array(z.enum(loginProtocols)).min(1).readonly(),
  /** Empty where a login asks for a password only. */
  account: z.string(),
  certainty: z.enum(['known', 'probable']),
  source: z.url(),
};
const text = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).exactOptional() });

/** Shape of one entry; the test of the data parses every entry with it. */
export const knownCredentialShape = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('default'),
    /** Empty means blank. */
    password: z.string(),
    /** Belongs to no maker: for a login that was positively seen on a device whose maker is unknown. */
    generic: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('derivable'),
    /** What the password follows from: its serial number, or the address of its network card. */
    from: z.enum(['serial', 'mac']),
    text,
  }),
  z.strictObject({ ...base, kind: z.literal('backdoor'), text }),
]);

/**
 * One well-known factory credential. Only the kind `default` carries a password and is ever tried; `derivable` ones
 * are reported and never computed, `backdoor` ones are matched by model and firmware and never tried.
 */
export type KnownCredential = z.infer<typeof knownCredentialShape>;
export type DefaultCredential = Extract<KnownCredential, { kind: 'default' }>;
export type DerivableCredential = Extract<KnownCredential, { kind: 'derivable' }>;
export type BackdoorCredential = Extract<KnownCredential, { kind: 'backdoor' }>;

export const web = ['http-basic', 'http-digest', 'http-form'] as const satisfies readonly LoginProtocol[];
export const shell = ['ssh', 'telnet', 'ftp'] as const satisfies readonly LoginProtocol[];
export const video = [...web, 'rtsp', 'onvif'] as const satisfies readonly LoginProtocol[];

/** One factory pair as a row: where it fits, how it is spoken, account, password, page; `probable` unless told. */
export function factoryPair(
  match: KnownCredential['match'],
  protocols: readonly LoginProtocol[],
  account: string,
  password: string,
  source: string,
  certainty: KnownCredential['certainty'] = 'probable',
): DefaultCredential {
  return { kind: 'default', match, protocols, account, password, source, certainty };
}
