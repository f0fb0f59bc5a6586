import { spawn } from 'node:child_process';
import type { LabInstance } from '../lab/instance.ts';
import { asPc } from '../lab/lab.ts';
import { readRecorder } from '../lab/recorder.ts';

/** One run of another program in the computer pc. */
export interface PeerRun {
  readonly milliseconds: number;
  readonly packets: number;
  readonly output: string;
}

/** Runs a program of somebody else's, for `seconds` at most. What it leaves unfinished by then is not counted. */
export async function runPeer(lab: LabInstance, command: readonly string[], seconds = 120): Promise<PeerRun> {
  await readRecorder(lab, true);
  const began = performance.now();
  const [program = '', ...args] = asPc(lab, ['timeout', String(seconds), ...command]);
  const output = await outputOf(program, args);
  const milliseconds = performance.now() - began;
  const { packets } = await readRecorder(lab, true);
  return { milliseconds, packets, output };
}

function outputOf(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
