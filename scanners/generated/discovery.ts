// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Discovery } from '../core/define.ts';
import broadlink from '../discovery/broadlink.ts';
import coap from '../discovery/coap.ts';
import dahuaDhip from '../discovery/dahua-dhip.ts';
import gateway from '../discovery/gateway.ts';
import govee from '../discovery/govee.ts';
import hikvisionSadp from '../discovery/hikvision-sadp.ts';
import ipv6Neighbours from '../discovery/ipv6-neighbours.ts';
import kasa from '../discovery/kasa.ts';
import knx from '../discovery/knx.ts';
import lifx from '../discovery/lifx.ts';
import magicHome from '../discovery/magic-home.ts';
import mdns from '../discovery/mdns.ts';
import mikrotik from '../discovery/mikrotik.ts';
import neighbourSweep from '../discovery/neighbour-sweep.ts';
import routerNames from '../discovery/router-names.ts';
import ssdp from '../discovery/ssdp.ts';
import tapo from '../discovery/tapo.ts';
import tuya from '../discovery/tuya.ts';
import ubiquiti from '../discovery/ubiquiti.ts';
import wifiLink from '../discovery/wifi-link.ts';
import wiz from '../discovery/wiz.ts';
import wsDiscovery from '../discovery/ws-discovery.ts';
import xiaomi from '../discovery/xiaomi.ts';
import yeelight from '../discovery/yeelight.ts';

export const discovery: readonly Discovery[] = [
  broadlink,
  coap,
  dahuaDhip,
  gateway,
  govee,
  hikvisionSadp,
  ipv6Neighbours,
  kasa,
  knx,
  lifx,
  magicHome,
  mdns,
  mikrotik,
  neighbourSweep,
  routerNames,
  ssdp,
  tapo,
  tuya,
  ubiquiti,
  wifiLink,
  wiz,
  wsDiscovery,
  xiaomi,
  yeelight,
];
