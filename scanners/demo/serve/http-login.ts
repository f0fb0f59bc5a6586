import { createHash, randomBytes } from 'node:crypto';
import type { HttpReply, HttpRequest } from './http.ts';

/** How a request stands to a login: no attempt made, a wrong one, or the right one. */
export type LoginResult = 'none' | 'wrong' | 'right';

export interface Account {
  readonly user: string;
  password: string;
}

/** HTTP Basic (RFC 7617). */
export function basicLogin(account: Account, header: string | undefined): LoginResult {
  if (!header?.toLowerCase().startsWith('basic ')) return 'none';
  const [user, ...rest] = Buffer.from(header.slice(6), 'base64').toString('utf8').split(':');
  return user === account.user && rest.join(':') === account.password ? 'right' : 'wrong';
}

export function basicChallenge(realm: string, body = 'Unauthorized'): HttpReply {
  return { status: 401, headers: { 'WWW-Authenticate': `Basic realm="${realm}"` }, body };
}

type DigestHash = 'MD5' | 'SHA-256';

/** HTTP Digest with qop=auth (RFC 7616) or without (RFC 2069), as also used by RTSP. */
export class DigestLogin {
  readonly #account: Account;
  readonly #realm: string;
  readonly #hash: DigestHash;
  #nonces: readonly string[] = [];

  constructor(account: Account, realm: string, hash: DigestHash = 'MD5') {
    this.#account = account;
    this.#realm = realm;
    this.#hash = hash;
  }

  /** The value of a WWW-Authenticate header with a fresh nonce. */
  challenge(): string {
    const nonce = randomBytes(16).toString('hex');
    this.#nonces = [...this.#nonces.slice(-15), nonce];
    return `Digest realm="${this.#realm}", qop="auth", nonce="${nonce}", algorithm=${this.#hash}`;
  }

  check(method: string, header: string | undefined): LoginResult {
    if (!header?.toLowerCase().startsWith('digest ')) return 'none';
    const field = digestFields(header.slice(7));
    const { user, password } = this.#account;
    const ha1 = this.#digest(`${user}:${this.#realm}:${password}`);
    const ha2 = this.#digest(`${method}:${field.get('uri') ?? ''}`);
    const nonce = field.get('nonce') ?? '';
    const middle = field.has('qop') ? `:${field.get('nc')}:${field.get('cnonce')}:${field.get('qop')}` : '';
    const expected = this.#digest(`${ha1}:${nonce}${middle}:${ha2}`);
    const right =
      this.#nonces.includes(nonce) && field.get('username') === user && field.get('response') === expected;
    return right ? 'right' : 'wrong';
  }

  #digest(text: string): string {
    return createHash(this.#hash === 'MD5' ? 'md5' : 'sha256')
      .update(text)
      .digest('hex');
  }
}

function digestFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of text.matchAll(/(\w+)=(?:"([^"]{0,512})"|([^\s,]{0,512}))/g)) {
    fields.set((part[1] ?? '').toLowerCase(), part[2] ?? part[3] ?? '');
  }
  return fields;
}

/** Counts wrong logins and locks after `limit` of them, for as long as the device runs. */
export class LoginLock {
  readonly #limit: number;
  readonly #onLock: () => void;
  #failures = 0;

  constructor(limit: number, onLock: () => void) {
    this.#limit = limit;
    this.#onLock = onLock;
  }

  get locked(): boolean {
    return this.#failures >= this.#limit;
  }

  get left(): number {
    return Math.max(0, this.#limit - this.#failures);
  }

  /** Call with the outcome of each attempt. */
  note(result: LoginResult): void {
    if (result === 'right') this.#failures = 0;
    if (result !== 'wrong' || this.locked) return;
    this.#failures += 1;
    if (this.locked) this.#onLock();
  }
}

/** The fields of a posted login form. */
export function formFields(request: HttpRequest): URLSearchParams {
  return new URLSearchParams(request.body);
}
