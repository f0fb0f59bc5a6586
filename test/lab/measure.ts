import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { forgetHarm } from './harm.ts';
import type { LabInstance } from './instance.ts';
import { asPc } from './lab.ts';
import { devicesOf } from './lab-set.ts';
import { isSame } from './matching.ts';
import { type Recording, readRecorder } from './recorder.ts';
import { type ScoredReport, scoredReport, sighted } from './scored-report.ts';
import { truthOf } from './truth.ts';
import { readSent } from './wire.ts';
import { mostInASecond } from './wire-harm.ts';

/** One check of the lab, and how it went. Times are milliseconds from the start of the program. */
export interface Measurement {
  readonly report: ScoredReport;
  readonly firstDeviceMs?: number;
  /** When the last device was first seen, of those that are there all the time. */
  readonly allSteadyMs?: number;
  /** Devices that are there all the time and were seen later than they should be: at once, or soon after waking. */
  readonly late: readonly { readonly id: string; readonly seenMs: number }[];
  readonly finishedMs: number;
  readonly sent: Recording;
  /** Processor time and the most memory that the program took. */
  readonly cpuMs: number;
  readonly peakKilobytes: number;
  /** The most packets of any kind that the computer sent within one second. */
  readonly mostPacketsASecond: number;
}

const event = z.union([
  z.object({ type: z.literal('device'), device: sighted }),
  z.object({ type: z.literal('finished'), report: scoredReport }),
]);

const PROGRAM = path.resolve(import.meta.dirname, '../../build/homelatch.mjs');
const CHECK = ['check', '--yes', '--no-save', '--format', 'ndjson'];
const WHOLE = ['--careful', '--logins'];
/** Whoever answers is known by then. */
const IN_TIME_MS = 6_000;
const LOOK_MS = 200;
/** Processor time in /proc counts in hundredths of a second (proc(5), sysconf(_SC_CLK_TCK)). */
const TICK_MS = 10;

/** Runs the whole check in the computer pc by the command line that people use. */
export async function measureCheck(
  lab: LabInstance,
  options: readonly string[] = [],
  touches: readonly string[] = WHOLE,
): Promise<Measurement> {
  await forgetHarm(lab);
  const began = performance.now();
  const [program = '', ...args] = asPc(lab, [process.execPath, PROGRAM, ...CHECK, ...touches, ...options]);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const load = watchLoad(child.pid);
  const truth = truthOf(devicesOf(lab));
  const seenAt = new Map<string, number>();
  let report: ScoredReport | undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    const told = readEvent(text);
    if (told?.type === 'finished') report = told.report;
    if (told?.type !== 'device') continue;
    const real = truth.find((each) => isSame(told.device, each));
    if (real && !seenAt.has(real.id)) seenAt.set(real.id, performance.now() - began);
  }
  const { cpuMs, peakKilobytes } = load.stop();
  const mostPacketsASecond = mostInASecond(await readSent(lab));
  if (!report) throw new Error('The check ended without a report.');
  const steady = truth
    .filter((each) => each.shows !== 'now-and-then')
    .map(({ id }) => ({ id, seenMs: seenAt.get(id) ?? Number.POSITIVE_INFINITY }));
  const [first, all] = [Math.min(...seenAt.values()), Math.max(...steady.map(({ seenMs }) => seenMs))];
  return {
    report,
    ...(Number.isFinite(first) ? { firstDeviceMs: Math.round(first) } : {}),
    ...(Number.isFinite(all) ? { allSteadyMs: Math.round(all) } : {}),
    late: steady.filter(({ seenMs }) => seenMs > IN_TIME_MS),
    finishedMs: Math.round(performance.now() - began),
    sent: await readRecorder(lab),
    cpuMs,
    peakKilobytes,
    mostPacketsASecond,
  };
}

/** Looks at a process now and then, for what it took can no longer be read when it has ended. */
export function watchLoad(pid: number | undefined) {
  let [cpuMs, peakKilobytes] = [0, 0];
  const look = () => {
    const stat = textOf(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
    const [user, system] = [Number(stat[11] ?? 0), Number(stat[12] ?? 0)];
    cpuMs = Math.max(cpuMs, (user + system) * TICK_MS);
    const peak = /VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${pid}/status`))?.[1];
    peakKilobytes = Math.max(peakKilobytes, Number(peak ?? 0));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return { cpuMs, peakKilobytes };
    },
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readEvent(text: string): z.infer<typeof event> | undefined {
  try {
    return event.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function paceLines(measured: Measurement): string {
  const { firstDeviceMs, allSteadyMs, late, finishedMs, sent } = measured;
  const { cpuMs, peakKilobytes, mostPacketsASecond } = measured;
  const seconds = (milliseconds: number | undefined) =>
    milliseconds === undefined ? 'never' : `${(milliseconds / 1000).toFixed(2)} s`;
  return [
    `${'First device'.padEnd(40)} ${seconds(firstDeviceMs)}`,
    `${'All steady devices'.padEnd(40)} ${seconds(allSteadyMs)}`,
    ...late.map(({ id, seenMs }) => `    ${id}: ${Number.isFinite(seenMs) ? seconds(seenMs) : 'never'}`),
    `${'Finished'.padEnd(40)} ${seconds(finishedMs)}`,
    `${'Processor time, most memory'.padEnd(40)} ${seconds(cpuMs)}, ${Math.round(peakKilobytes / 1024)} MB`,
    `${'Sent'.padEnd(40)} ${sent.packets} packets, ${sent.bytes} bytes, ${sent.connects} connects, at most ${mostPacketsASecond} packets a second`,
  ].join('\n');
}
