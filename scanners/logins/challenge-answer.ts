import { createHash, randomBytes } from 'node:crypto';
import type { Credential } from '../core/define.ts';
import { type AuthChallenge, basicAuthorization, digestAuthorization } from '../protocols/http-auth.ts';

interface Asked {
  readonly method: string;
  readonly uri: string;
}

/** The `Authorization` that answers a challenge for this request; undefined where it asks for something else. */
export function answerTo(
  challenge: AuthChallenge,
  { method, uri }: Asked,
  { account, password }: Credential,
): string | undefined {
  if (challenge.scheme === 'basic') return basicAuthorization(account, password);
  return digestAuthorization({
    challenge,
    user: account,
    password,
    method,
    uri,
    clientNonce: randomBytes(8).toString('hex'),
    hash: (algorithm, text) =>
      createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
        .update(text)
        .digest('hex'),
  });
}

/** The strongest challenge that we can answer: a password is not sent as it is where its sum is enough. */
export function bestChallenge(challenges: readonly AuthChallenge[]): AuthChallenge | undefined {
  const named = (algorithm: RegExp) =>
    challenges.find(
      ({ scheme, parameters }) => scheme === 'digest' && algorithm.test(parameters.get('algorithm') ?? 'MD5'),
    );
  return (
    named(/^SHA-256(-sess)?$/i) ??
    named(/^MD5(-sess)?$/i) ??
    challenges.find(({ scheme }) => scheme === 'basic')
  );
}
