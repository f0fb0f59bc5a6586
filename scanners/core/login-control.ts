import type { LoginDoor } from './define.ts';
import type { Facts } from './facts.ts';
import { loginAttempt } from './login-facts.ts';

/** One control attempt serves for as long as the ledger counts, or hourly checks would use up every try on controls. */
const lastsMs = 24 * 60 * 60_000;

/** Whether an earlier check made up a password for this account not long ago, and saw it refused. */
export function hadControl(earlier: Facts, { service }: LoginDoor, account: string, now: number): boolean {
  return earlier
    .all(loginAttempt)
    .some(
      ({ value, at, service: where }) =>
        value.outcome === 'accepted' &&
        !value.controlledEarlier &&
        value.account === account &&
        where?.port === service.port &&
        at > now - lastsMs,
    );
}
