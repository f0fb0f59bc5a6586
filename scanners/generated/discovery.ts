// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Discovery } from '../core/define.ts';
import mdns from '../discovery/mdns.ts';
import neighbourSweep from '../discovery/neighbour-sweep.ts';
import ssdp from '../discovery/ssdp.ts';

export const discovery: readonly Discovery[] = [
  mdns,
  neighbourSweep,
  ssdp,
];
