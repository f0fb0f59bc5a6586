import { readCapture, startCapture } from './capture.ts';
import { LAN } from './device.ts';
import type { LabInstance } from './instance.ts';
import { PC_MAC } from './network.ts';
import { type Segment, segmentsOf, timesOf } from './pcap.ts';

/** Replies that ask for a password: `HTTP/1.1 401`, `RTSP/1.0 401`, FTP's `331 `. */
const ASKING = ['0x48545450', '0x52545350', '0x33333120'];
const PAYLOAD = 'tcp[((tcp[12] & 0xf0) >> 2):4]';

/** All that the scanning computer says over TCP, and the first words of the answers that ask for a password. */
const SAID = [
  `(src host ${LAN.pc} and tcp and (tcp[13] & 0x12 = 2 or (ip[2:2] - ((ip[0] & 15) << 2) - ((tcp[12] & 0xf0) >> 2)) > 0))`,
  `(dst host ${LAN.pc} and tcp and (${ASKING.map((word) => `${PAYLOAD} = ${word}`).join(' or ')}))`,
  '(ip6 and tcp)',
].join(' or ');

/** Starts to record what the scanning computer says, and when it sends anything at all. It ends with the lab. */
export async function startWire(lab: LabInstance): Promise<void> {
  await Promise.all([
    startCapture(lab, { name: 'wire', bytes: 2048, filter: SAID }),
    startCapture(lab, { name: 'sent', bytes: 14, filter: `ether src ${PC_MAC}` }),
  ]);
}

/** What was said since the lab came up, or since the last reading that started anew. */
export async function readWire(lab: LabInstance, startAnew = false): Promise<readonly Segment[]> {
  const { file, from } = await readCapture(lab, 'wire', startAnew);
  return [...segmentsOf(file, from)];
}

/** When each packet of any kind was sent, in seconds: also those that the system adds, such as ARP. */
export async function readSent(lab: LabInstance, startAnew = false): Promise<readonly number[]> {
  const { file, from } = await readCapture(lab, 'sent', startAnew);
  return [...timesOf(file, from)].sort((a, b) => a - b);
}
