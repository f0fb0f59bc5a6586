// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Probe } from '../core/define.ts';

export const probes: readonly Probe[] = [];
