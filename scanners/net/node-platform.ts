import type { Platform } from './network.ts';
import { openDatagrams } from './node-datagrams.ts';
import { openMdns } from './node-mdns.ts';
import { nmapServices } from './node-nmap.ts';
import { defaultRoutes, dnsServers, interfaces, neighbours } from './node-tables.ts';
import { openTcp } from './node-tcp.ts';
import { wifiLink } from './node-wifi.ts';

/** This computer's real network. */
export const nodePlatform: Platform = {
  openTcp,
  openDatagrams,
  openMdns,
  interfaces,
  neighbours,
  defaultRoutes,
  dnsServers,
  wifi: wifiLink,
  nmap: nmapServices,
};
