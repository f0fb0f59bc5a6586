import { z } from 'zod';
import { fact } from './facts.ts';

/** One login attempt and what came of it. The password is never part of it. */
const attempt = z.object({
  protocol: z.string().max(32),
  account: z.string().max(64),
  outcome: z.enum(['accepted', 'refused', 'locked', 'unclear', 'any-password-accepted']),
  /** What a stranger could not have got, or the sign of a lock, or why nothing can be said. */
  sign: z.string().max(256).optional(),
  /** The made-up password behind an accepted one was refused in an earlier check, a day ago at most, and not in this one. */
  controlledEarlier: z.literal(true).optional(),
});
export type LoginAttempt = z.infer<typeof attempt>;
export const loginAttempt = fact('login.attempt', attempt);

/** Why a login was not tried, or no longer. */
export const loginPause = fact(
  'login.pause',
  z.object({
    reason: z.enum(['budget', 'locked', 'care', 'changed', 'no-credential', 'switched-off']),
    /** When it may be tried again, ISO 8601, where that is known. */
    until: z.string().max(32).optional(),
  }),
);
