// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Discovery } from '../core/define.ts';
import gateway from '../discovery/gateway.ts';
import ipv6Neighbours from '../discovery/ipv6-neighbours.ts';
import kasa from '../discovery/kasa.ts';
import mdns from '../discovery/mdns.ts';
import neighbourSweep from '../discovery/neighbour-sweep.ts';
import ssdp from '../discovery/ssdp.ts';
import tapo from '../discovery/tapo.ts';
import tuya from '../discovery/tuya.ts';
import wsDiscovery from '../discovery/ws-discovery.ts';

export const discovery: readonly Discovery[] = [
  gateway,
  ipv6Neighbours,
  kasa,
  mdns,
  neighbourSweep,
  ssdp,
  tapo,
  tuya,
  wsDiscovery,
];
