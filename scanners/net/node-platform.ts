import os from 'node:os';
import type { Platform } from './network.ts';
import { openDatagrams } from './node-datagrams.ts';
import { openMdns } from './node-mdns.ts';
import { nmapServices } from './node-nmap.ts';
import { defaultRoutes, dnsServers, fullTables, interfaces, neighbours, routeTable } from './node-tables.ts';
import { openTcp } from './node-tcp.ts';
import { wifiLink } from './node-wifi.ts';

/** Where a table is read by starting a program, it is not read as often as it could be. */
const tablesEveryMs: Readonly<Partial<Record<NodeJS.Platform, number>>> = { win32: 10_000, darwin: 3_000 };

/** This computer's real network. */
export const nodePlatform: Platform = {
  openTcp,
  openDatagrams,
  openMdns,
  interfaces,
  neighbours,
  fullTables,
  defaultRoutes,
  dnsServers,
  routes: routeTable,
  uptime: os.uptime,
  tablesEveryMs: tablesEveryMs[process.platform] ?? 200,
  wifi: wifiLink,
  nmap: nmapServices,
};
