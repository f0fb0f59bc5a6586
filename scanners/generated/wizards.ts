// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Wizard } from '../core/define.ts';
import fixesChangePassword from '../wizards/fixes/change-password.ts';

export const wizards: readonly Wizard[] = [
  fixesChangePassword,
];
