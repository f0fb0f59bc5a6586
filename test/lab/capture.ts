import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { LabInstance } from './instance.ts';
import { attempt, waitFor } from './run.ts';

const START_TIMEOUT_MS = 10_000;

export interface Capture {
  readonly name: string;
  /** How much of each packet is kept. */
  readonly bytes: number;
  /** In the words of pcap-filter(7). */
  readonly filter: string;
}

const fileOf = (lab: LabInstance, name: string) => path.join(lab.folder, `${name}.pcap`);
const markOf = (lab: LabInstance, name: string) => path.join(lab.folder, `${name}-read`);

/** Starts to record packets at the card of the scanning computer. It ends with the lab. */
export async function startCapture(lab: LabInstance, { name, bytes, filter }: Capture): Promise<void> {
  const logFile = path.join(lab.folder, 'log', `${name}.log`);
  const log = openSync(logFile, 'a');
  const inPc = ['netns', 'exec', lab.namespace('pc')];
  const record = ['tcpdump', '-i', 'eth0', '-n', '-U', '--immediate-mode', '-Z', 'root', '-s', String(bytes)];
  spawn('ip', [...inPc, ...record, '-w', fileOf(lab, name), filter], {
    detached: true,
    stdio: ['ignore', log, log],
  }).unref();
  if (await waitFor(async () => (await sizeOf(fileOf(lab, name))) > 0, START_TIMEOUT_MS)) return;
  const { output } = await attempt('cat', [logFile]);
  throw new Error(`The packets of the computer pc could not be recorded: ${output}`);
}

/** What was recorded, and from where on it is new since the last reading that started anew. */
export async function readCapture(
  lab: LabInstance,
  name: string,
  startAnew: boolean,
): Promise<{ readonly file: Buffer; readonly from: number }> {
  const file = await fs.readFile(fileOf(lab, name)).catch(() => Buffer.alloc(0));
  const from = Number(await fs.readFile(markOf(lab, name), 'utf8').catch(() => '0'));
  if (startAnew) await fs.writeFile(markOf(lab, name), String(file.length));
  return { file, from };
}

async function sizeOf(file: string): Promise<number> {
  return fs.stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
