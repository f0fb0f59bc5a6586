// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Check } from '../core/define.ts';
import passwordsAnyPasswordAccepted from '../guidelines/passwords/any-password-accepted.ts';
import passwordsDefaultPassword from '../guidelines/passwords/default-password.ts';

export const checks: readonly Check[] = [
  passwordsAnyPasswordAccepted,
  passwordsDefaultPassword,
];
