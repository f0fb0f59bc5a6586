import type { LoginContext, LoginDoor, TryOutcome } from '../core/define.ts';
import type { HttpAnswer, HttpResponse } from '../net/network.ts';
import { parseHtmlPage } from '../protocols/html-page.ts';
import { type AuthChallenge, parseChallenges } from '../protocols/http-auth.ts';
import { decodeText } from '../protocols/text.ts';
import { lockSignIn, lockSignOfStatus } from './lock-sign.ts';

/** Asks for the page of a door, with an Authorization header or without. Never follows a redirect. */
export function askFor(door: LoginDoor, { host }: LoginContext, authorization?: string): Promise<HttpAnswer> {
  return host.http({
    port: door.service.port,
    tls: door.detail?.['tls'] === 'true',
    path: pathOf(door),
    purpose: 'login',
    ...(authorization !== undefined && { headers: { Authorization: authorization } }),
  });
}

export function pathOf(door: LoginDoor): string {
  return door.detail?.['path'] ?? '/';
}

export function challengesOf(answer: HttpResponse): readonly AuthChallenge[] {
  return parseChallenges(answer.headers.get('www-authenticate') ?? []);
}

/** The door as it is now, or undefined when it no longer asks for this kind of login. */
export async function lookAgain(
  door: LoginDoor,
  scheme: string,
  context: LoginContext,
): Promise<LoginDoor | undefined> {
  const answer = await askFor(door, context);
  if (answer.state !== 'answered' || answer.status !== 401) return undefined;
  const challenge = challengesOf(answer).find((one) => one.scheme === scheme);
  if (!challenge) return undefined;
  if (door.realm === undefined) return door;
  return { ...door, realm: challenge.parameters.get('realm') ?? '' };
}

/**
 * What an answer to a login says. Success is a protected page that opens and differs from what a stranger gets; a page
 * that says that the login failed, or that shows a password field, is none, whatever its status.
 */
export function outcomeOf(anonymous: HttpAnswer, answer: HttpAnswer): TryOutcome {
  if (answer.state === 'closed')
    return { outcome: 'refused', lockSign: 'it dropped the connection after the try' };
  if (answer.state !== 'answered') return { outcome: 'unclear', why: answer.why ?? answer.state };
  const lockSign = lockSignOfStatus(answer.status) ?? lockSignIn(answer.body);
  if (lockSign !== undefined) return { outcome: 'locked', lockSign };
  if (answer.status === 401) return { outcome: 'refused' };
  if (answer.status === 403) return { outcome: 'refused', lockSign: 'it answered 403 after 401' };
  if (answer.status < 200 || answer.status >= 300)
    return { outcome: 'unclear', why: `it answered ${answer.status}` };
  if (anonymous.state === 'answered' && anonymous.status < 300) {
    return { outcome: 'unclear', why: 'a stranger gets an answer as well' };
  }
  if (saysFailed(answer.body)) return { outcome: 'refused' };
  if (asksForPassword(answer.body)) return { outcome: 'unclear', why: 'the page still asks for a password' };
  return {
    outcome: 'accepted',
    marker: `the protected page opened: ${answer.status}, ${answer.body.length} bytes`,
  };
}

export function saysFailed(body: Uint8Array): boolean {
  const text = decodeText(body.subarray(0, 65_536));
  return /\b(?:log ?in|sign ?in|authentication|authorization|password)\b.{0,40}\b(?:failed|failure|incorrect|invalid|wrong|denied|error)\b|\b(?:incorrect|invalid|wrong)\b.{0,20}\b(?:password|credentials|user)/i.test(
    text,
  );
}

export function asksForPassword(body: Uint8Array): boolean {
  const page = parseHtmlPage(body);
  return page.forms.some((form) => form.fields.some((field) => field.type === 'password'));
}
