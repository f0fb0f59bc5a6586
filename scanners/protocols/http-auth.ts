import { packet } from './bytes.ts';
import { isHeaderText } from './http-head.ts';
import { cleanText } from './text.ts';

const mostChallenges = 8;
const mostParameters = 16;

export interface AuthChallenge {
  /** In lower case: `basic`, `digest`, `negotiate` and the like. */
  readonly scheme: string;
  /** Names in lower case; the first of equal names counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads `WWW-Authenticate` values, each of which may hold several challenges (RFC 9110 section 11.6.1). */
export function parseChallenges(values: readonly string[]): AuthChallenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  // Either name=value, with the value quoted or not, or a word on its own, which begins a challenge.
  const item =
    /([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64})(?:[ \t]{0,8}=[ \t]{0,8}(?:"((?:[^"\\]|\\.)*)"|([^\s,"=]{1,1024})(?=[\s,]|$)))?/g;
  for (const value of values.slice(0, mostChallenges)) {
    let end = 0;
    for (const found of value.slice(0, 4_096).matchAll(item)) {
      const [whole, name = '', quoted, token] = found;
      const begins = end === 0 || value.slice(end, found.index).includes(',');
      end = found.index + whole.length;
      const text = quoted?.replace(/\\(.)/g, '$1') ?? token;
      const current = challenges.at(-1);
      if (text === undefined) {
        // A word that follows another without a comma is that scheme's own token, as in `NTLM TlRM`.
        if (!begins) continue;
        if (challenges.length >= mostChallenges) return challenges;
        challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
      } else if (
        current &&
        current.parameters.size < mostParameters &&
        !current.parameters.has(name.toLowerCase())
      ) {
        current.parameters.set(name.toLowerCase(), cleanText(text, 1_024));
      }
    }
  }
  return challenges;
}

/** The `Authorization` value of the Basic scheme (RFC 7617), in UTF-8. */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${btoa(String.fromCharCode(...packet(`${user}:${password}`)))}`;
}

export type DigestAlgorithm = 'MD5' | 'SHA-256';

export interface DigestOptions {
  readonly challenge: AuthChallenge;
  readonly user: string;
  readonly password: string;
  readonly method: string;
  readonly uri: string;
  /** A fresh random text of the client. */
  readonly clientNonce: string;
  /** Lower-case hexadecimal digest of a text in UTF-8. */
  readonly hash: (algorithm: DigestAlgorithm, text: string) => string;
}

/**
 * The `Authorization` value of the Digest scheme (RFC 7616 section 3.4), for the first request with this nonce.
 * `undefined` if the challenge asks for something else, or holds what cannot be quoted back.
 */
export function digestAuthorization(options: DigestOptions): string | undefined {
  const { challenge, user, password, method, uri, clientNonce } = options;
  const realm = challenge.parameters.get('realm') ?? '';
  const nonce = challenge.parameters.get('nonce');
  const named = challenge.parameters.get('algorithm') ?? 'MD5';
  const [, algorithm, session] = /^(MD5|SHA-256)(-sess)?$/i.exec(named) ?? [];
  const offered = challenge.parameters.get('qop')?.split(/[\s,]+/);
  if (challenge.scheme !== 'digest' || nonce === undefined || algorithm === undefined) return undefined;
  if (offered && !offered.includes('auth')) return undefined;

  const name = algorithm.toUpperCase() === 'MD5' ? 'MD5' : 'SHA-256';
  const hash = (...parts: readonly string[]) => options.hash(name, parts.join(':'));
  const account = hash(user, realm, password);
  const secret = session ? hash(account, nonce, clientNonce) : account;
  const request = hash(method, uri);
  const response = offered
    ? hash(secret, nonce, '00000001', clientNonce, 'auth', request)
    : hash(secret, nonce, request);

  const opaque = challenge.parameters.get('opaque');
  const quoted = { username: user, realm, nonce, uri, response, ...(opaque === undefined ? {} : { opaque }) };
  const fields = Object.entries(quoted).map(([key, value]) => `${key}="${value.replace(/["\\]/g, '\\$&')}"`);
  if (offered) fields.push('qop=auth', 'nc=00000001', `cnonce="${clientNonce}"`);
  if (challenge.parameters.has('algorithm')) fields.push(`algorithm=${named}`);
  const value = `Digest ${fields.join(', ')}`;
  return isHeaderText(value) ? value : undefined;
}
