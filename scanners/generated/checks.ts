// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Check } from '../core/define.ts';

export const checks: readonly Check[] = [];
