import { z } from 'zod';
import { LAN } from './device.ts';
import type { LabInstance } from './instance.ts';
import { attempt, run } from './run.ts';

/** What the scanning computer sent, counted by the kernel in its namespace and again at the router. */
export interface Recording {
  readonly packets: number;
  readonly bytes: number;
  readonly connects: number;
  /** Packets to the ports where bytes become paper: 515 and 9100 to 9107. */
  readonly rawPrintPackets: number;
  readonly packetsOffLan: number;
  readonly destinationsOffLan: readonly string[];
  /** How many packets went to each address of the network. */
  readonly packetsTo: ReadonlyMap<string, number>;
}

const LOCAL4 = `{ ${LAN.prefix}.0/24, 127.0.0.0/8, 224.0.0.0/4, 255.255.255.255 }`;
const LOCAL6 = `{ ${LAN.prefix6}:/64, ::1, fe80::/10, ff00::/8 }`;

const PC_RULES = `
table inet recorder {
  counter sent { }
  counter connects { }
  counter raw-print { }
  counter off-lan { }
  set off-lan-destinations { type ipv4_addr; size 1024; flags dynamic; }
  set to4 { type ipv4_addr; size 65535; flags dynamic; }
  set to6 { type ipv6_addr; size 65535; flags dynamic; }
  chain output {
    type filter hook output priority 0;
    oifname "lo" return
    counter name sent
    meta nfproto ipv4 update @to4 { ip daddr counter }
    meta nfproto ipv6 update @to6 { ip6 daddr counter }
    tcp flags & (syn | ack) == syn counter name connects
    tcp dport { 515, 9100-9107 } counter name raw-print
    ip daddr ${LOCAL4} return
    ip6 daddr ${LOCAL6} return
    meta nfproto ipv4 add @off-lan-destinations { ip daddr }
    counter name off-lan
  }
}`;

/** The router is where a packet for elsewhere would go: it is counted and ends there. */
const ROUTER_RULES = `
table inet recorder {
  counter off-lan { }
  chain prerouting {
    type filter hook prerouting priority -300;
    ip daddr ${LOCAL4} return
    ip6 daddr ${LOCAL6} return
    ip saddr ${LAN.pc} counter name off-lan
    drop
  }
}`;

/** Starts counting. */
export async function startRecorder(lab: LabInstance): Promise<void> {
  await Promise.all([nft(lab, 'pc', PC_RULES), nft(lab, 'router', ROUTER_RULES)]);
}

/** Loads rules into the namespace of a device. */
export async function nft(lab: LabInstance, id: string, rules: string): Promise<void> {
  await run('ip', ['netns', 'exec', lab.namespace(id), 'nft', '-f', '-'], rules);
}

/** An address in a set: bare, or with the packets that went to it. */
const element = z.union([
  z.string(),
  z.object({ elem: z.object({ val: z.string(), counter: z.object({ packets: z.number() }) }) }),
]);

const listing = z.object({
  nftables: z.array(
    z.object({
      counter: z.object({ name: z.string(), packets: z.number(), bytes: z.number() }).optional(),
      set: z.object({ name: z.string(), elem: z.array(element).optional() }).optional(),
    }),
  ),
});

const RESET = 'reset counters table inet recorder';
const START_ANEW = `${RESET}
flush set inet recorder off-lan-destinations
flush set inet recorder to4
flush set inet recorder to6`;

/** Reads the counters. Each reading can start them anew, so that it covers one run only. */
export async function readRecorder(lab: LabInstance, startAnew = false): Promise<Recording> {
  const [pc, router] = await Promise.all([list(lab, 'pc'), list(lab, 'router')]);
  const count = (entries: typeof pc, name: string) =>
    entries.find((entry) => entry.counter?.name === name)?.counter;
  const elements = (name: string) => pc.find((entry) => entry.set?.name === name)?.set?.elem ?? [];
  if (startAnew) await Promise.all([nft(lab, 'pc', START_ANEW), nft(lab, 'router', RESET)]);
  return {
    packets: count(pc, 'sent')?.packets ?? 0,
    bytes: count(pc, 'sent')?.bytes ?? 0,
    connects: count(pc, 'connects')?.packets ?? 0,
    rawPrintPackets: count(pc, 'raw-print')?.packets ?? 0,
    packetsOffLan: Math.max(count(pc, 'off-lan')?.packets ?? 0, count(router, 'off-lan')?.packets ?? 0),
    destinationsOffLan: elements('off-lan-destinations').filter((each) => typeof each === 'string'),
    packetsTo: new Map(
      [...elements('to4'), ...elements('to6')].flatMap((each) =>
        typeof each === 'string' ? [] : [[each.elem.val, each.elem.counter.packets] as const],
      ),
    ),
  };
}

async function list(lab: LabInstance, id: string) {
  const { output } = await attempt('ip', [
    'netns',
    'exec',
    lab.namespace(id),
    'nft',
    '-j',
    'list',
    'table',
    'inet',
    'recorder',
  ]);
  return listing.safeParse(output ? JSON.parse(output) : {}).data?.nftables ?? [];
}
