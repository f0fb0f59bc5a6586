import type { Fact } from './facts.ts';
import { loginAttempt, loginPause } from './login-facts.ts';
import { makerSecurityTxt } from './maker-facts.ts';

/** Facts that the engine itself fills. */
export const coreFacts: readonly Fact<unknown>[] = [loginAttempt, loginPause, makerSecurityTxt];
