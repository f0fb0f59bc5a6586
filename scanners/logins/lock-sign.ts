import { decodeText } from '../protocols/text.ts';

/** Hikvision counts down: at this many tries left nothing more is risked. */
const fewTriesLeft = 3;

const words: readonly (readonly [RegExp, string])[] = [
  [/\baccount\b.{0,40}\block(?:ed)?\b/i, 'it says that the account is locked'],
  [/\block(?:ed)? ?out\b/i, 'it speaks of a lockout'],
  [
    /\btoo many\b.{0,40}\b(?:attempts|tries|failures|logins|requests)\b/i,
    'it says that there were too many tries',
  ],
  [/<lockStatus>\s*lock/i, 'its lock status says locked'],
  [/<BlockTime>\s*[1-9]/i, 'it asks to wait before the next try'],
  [/"?remainLockSecond"?\s*[:=]\s*[1-9]/i, 'it counts down a lock'],
];

/** What in an answer's text says that the next wrong try may lock an account, or that one is locked already. */
export function lockSignIn(body: Uint8Array | string): string | undefined {
  const text = (typeof body === 'string' ? body : decodeText(body.subarray(0, 16_384))).slice(0, 16_384);
  const left = /(?:retryLoginTime|remainLoginTimes)["'>\s:=]{1,6}(\d{1,3})/i.exec(text)?.[1];
  if (left !== undefined && Number(left) <= fewTriesLeft) return `it says that ${left} tries are left`;
  return words.find(([pattern]) => pattern.test(text))?.[1];
}

/** HTTP codes with which a device asks to be left alone: 423 Locked (RFC 4918), 429 Too Many Requests (RFC 6585). */
export function lockSignOfStatus(status: number): string | undefined {
  return status === 423 || status === 429 ? `it answered ${status}` : undefined;
}
