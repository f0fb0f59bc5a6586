import { createHash } from 'node:crypto';

/** The Authorization header that answers a Digest challenge with qop=auth (RFC 7616). */
export function digestAuthorization(
  challenge: string,
  method: string,
  uri: string,
  user: string,
  password: string,
): string {
  const field = (name: string) => new RegExp(`${name}="?([^",]+)`).exec(challenge)?.[1] ?? '';
  const hash = (text: string) =>
    createHash(field('algorithm') === 'SHA-256' ? 'sha256' : 'md5')
      .update(text)
      .digest('hex');
  const cnonce = '0a4f113b';
  const first = hash(`${user}:${field('realm')}:${password}`);
  const response = hash(`${first}:${field('nonce')}:00000001:${cnonce}:auth:${hash(`${method}:${uri}`)}`);
  return `Digest username="${user}", realm="${field('realm')}", nonce="${field('nonce')}", uri="${uri}", qop=auth, nc=00000001, cnonce="${cnonce}", response="${response}"`;
}
