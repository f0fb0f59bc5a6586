/** Finds what looks like a secret in a page, and strikes it out before anything of the page is kept. */
import { cleanText } from '../protocols/text.ts';

export type SecretKind =
  | 'private-key'
  | 'basic-token'
  | 'password'
  | 'api-key'
  | 'url-credentials'
  | 'default-password-hint';

export interface Secret {
  readonly kind: SecretKind;
  /** The text around it, with the secret itself struck out. */
  readonly context: string;
  /** It looks like the thing itself rather than a word about it. */
  readonly certain: boolean;
}

interface Pattern {
  readonly kind: SecretKind;
  /** Group 1 is kept, group 2 is the secret. Every repeat is bounded, so that a page cannot stall the search. */
  readonly pattern: RegExp;
  readonly certain: boolean;
}

const patterns: readonly Pattern[] = [
  {
    kind: 'private-key',
    pattern: /(-----BEGIN (?:[A-Z]{2,12} )?PRIVATE KEY-----)([A-Za-z0-9+/=\s\\]{1,4000})/g,
    certain: true,
  },
  {
    kind: 'basic-token',
    pattern: /(\bauthorization["']?\s{0,8}[:,=]\s{0,8}["']basic )([A-Za-z0-9+/]{6,128}={0,2})/gi,
    certain: true,
  },
  {
    kind: 'url-credentials',
    pattern: /(\b(?:rtsp|http|https|ftp|mqtt|rtmp):\/\/[^\s:/@"'<>]{1,64}:)([^\s:/@"'<>]{1,64})(?=@)/gi,
    certain: true,
  },
  {
    kind: 'password',
    pattern:
      /(\b(?:\w{0,24}_?pass(?:word|wd|phrase)?|pwd|psk|wpa_?key|wifi_?key)["']?\s{0,8}[:=]\s{0,8}["'])([^"'\s<>]{4,64})(?=["'])/gi,
    certain: false,
  },
  {
    kind: 'api-key',
    pattern:
      /(\b(?:api_?key|access_?token|secret_?key|client_?secret)["']?\s{0,8}[:=]\s{0,8}["'])([A-Za-z0-9_\-.]{16,256})(?=["'])/gi,
    certain: true,
  },
  {
    kind: 'default-password-hint',
    pattern:
      /(\bdefault\s{1,4}(?:user(?:name)?\s{1,4}and\s{1,4})?password\s{0,4}(?:is|:|=)\s{0,4})(["']?[^\s"'<>]{1,32})/gi,
    certain: false,
  },
];

/** Values that pages put where a password would be: templates, masks, types and words of the interface. */
const placeholder =
  /^(?:[*•●.xX_-]+|\{.*|\$.*|<.*|%.*|#.*|null|none|true|false|undefined|text|string|password|passwd|pass|pwd|hidden|submit|required|enter.*|your.*|input.*|new-password|current-password|off|on)$/i;

const mostSecrets = 16;
const struckOut = '▮▮▮';

/** At most 16 secrets of a page, in the order of the patterns. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { kind, pattern, certain } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [, before = '', secret = ''] = match;
      if (isPlaceholder(kind, secret)) continue;
      if (found.length >= mostSecrets) return found;
      const start = match.index + before.length;
      const context = `${text.slice(Math.max(0, start - 60), start)}${struckOut}`;
      found.push({ kind, context: cleanText(strikeOutSecrets(context), 256), certain });
    }
  }
  return found;
}

/** Whatever a field holds when a page opens: a name, a password, a token. */
const fieldValue = /(<input\b[^>]{0,512}?\bvalue\s{0,4}=\s{0,4}["']?)([^"'>]{1,512})/gi;

/** The same text with every secret, and the value of every field, struck out. */
export function strikeOutSecrets(text: string): string {
  return patterns.reduce(
    (sofar, { kind, pattern }) =>
      sofar.replace(pattern, (whole: string, before: string, secret: string) =>
        isPlaceholder(kind, secret) ? whole : `${before}${struckOut}`,
      ),
    text.replace(fieldValue, `$1${struckOut}`),
  );
}

function isPlaceholder(kind: SecretKind, secret: string): boolean {
  return (kind === 'password' || kind === 'api-key') && placeholder.test(secret);
}
