// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Login } from '../core/define.ts';

export const logins: readonly Login[] = [];
