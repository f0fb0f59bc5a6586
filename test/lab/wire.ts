import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { LAN } from './device.ts';
import type { LabInstance } from './instance.ts';
import { type Segment, segmentsOf } from './pcap.ts';
import { attempt, waitFor } from './run.ts';

const START_TIMEOUT_MS = 10_000;
/** Replies that ask for a password: `HTTP/1.1 401`, `RTSP/1.0 401`, FTP's `331 `. */
const ASKING = ['0x48545450', '0x52545350', '0x33333120'];
const PAYLOAD = 'tcp[((tcp[12] & 0xf0) >> 2):4]';

/** All that the scanning computer says over TCP, and the first words of the answers that ask for a password. */
const FILTER = [
  `(src host ${LAN.pc} and tcp and (tcp[13] & 0x12 = 2 or (ip[2:2] - ((ip[0] & 15) << 2) - ((tcp[12] & 0xf0) >> 2)) > 0))`,
  `(dst host ${LAN.pc} and tcp and (${ASKING.map((word) => `${PAYLOAD} = ${word}`).join(' or ')}))`,
  '(ip6 and tcp)',
].join(' or ');

const capture = (lab: LabInstance) => path.join(lab.folder, 'wire.pcap');
const mark = (lab: LabInstance) => path.join(lab.folder, 'wire-read');

/** Starts to record what the scanning computer says. It ends with the lab. */
export async function startWire(lab: LabInstance): Promise<void> {
  const log = openSync(path.join(lab.folder, 'log', 'wire.log'), 'a');
  const inPc = ['netns', 'exec', lab.namespace('pc')];
  const record = ['tcpdump', '-i', 'eth0', '-n', '-U', '--immediate-mode', '-Z', 'root', '-s', '2048'];
  spawn('ip', [...inPc, ...record, '-w', capture(lab), FILTER], {
    detached: true,
    stdio: ['ignore', log, log],
  }).unref();
  if (!(await waitFor(async () => (await sizeOf(capture(lab))) > 0, START_TIMEOUT_MS))) {
    const { output } = await attempt('cat', [path.join(lab.folder, 'log', 'wire.log')]);
    throw new Error(`What the computer pc says could not be recorded: ${output}`);
  }
}

/** What was said since the lab came up, or since the last reading that started anew. */
export async function readWire(lab: LabInstance, startAnew = false): Promise<readonly Segment[]> {
  const file = await fs.readFile(capture(lab)).catch(() => Buffer.alloc(0));
  const from = Number(await fs.readFile(mark(lab), 'utf8').catch(() => '0'));
  if (startAnew) await fs.writeFile(mark(lab), String(file.length));
  return [...segmentsOf(file, from)];
}

async function sizeOf(file: string): Promise<number> {
  return fs.stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
