import { interruptedBy } from '../core/interruption.ts';
import type { Report, ScanEvent } from '../core/model.ts';
import type { CheckOptions, Memory, NetworkChoice } from '../core/options.ts';
import { catalogue, type Engine, withMakers } from '../index.ts';
import { flattenEvent } from '../reports/flatten.ts';
import { concluded } from '../reports/home-standing.ts';
import type { DataFolder } from './data-folder.ts';
import { exitCodes } from './exit-codes.ts';
import type { CheckWords } from './options.ts';
import { progressTeller } from './output/progress.ts';
import { formatted, put } from './output/write.ts';

export interface CheckRun {
  readonly engine: Engine;
  readonly network: NetworkChoice;
  readonly words: CheckWords;
  readonly memory: Memory;
  /** Where to remember the result; nowhere with `--no-save`, when only the attempt ledger is kept. */
  readonly folder?: DataFolder;
  readonly signal: AbortSignal;
}

export function checkOptions(run: CheckRun): CheckOptions {
  const { words, network, memory } = run;
  return {
    network,
    ...(words.ranges.length > 0 && { ranges: words.ranges }),
    ...(words.hosts.length > 0 && { hosts: words.hosts }),
    depth: words.depth,
    careful: words.careful,
    logins: words.logins,
    ...(words.thorough && { thorough: 'all' as const }),
    nmap: words.nmap,
    ...(words.timeoutMs !== undefined && { timeoutMs: words.timeoutMs }),
    keepObservations: true,
    memory,
  };
}

/** Runs a check, tells its progress, writes its report, remembers it, and answers with the exit code. */
export async function runCheckCommand(run: CheckRun): Promise<number> {
  const { engine, words, folder, signal } = run;
  const tell = progressTeller(process.stderr);
  const lines: string[] = [];
  // The events name devices as they are found; an anonymous check tells its end only.
  const streams = words.format === 'ndjson' && !words.anonymous;
  let report: Report | undefined;
  for await (const event of engine.check(checkOptions(run), signal)) {
    tell(event);
    const told = event.type === 'finished' ? { ...event, report: await completed(event.report, run) } : event;
    if (told.type === 'finished') report = told.report;
    if (streams) await emit(told, words, lines);
  }
  if (!report) return exitCodes.internal;
  if (streams && words.out !== undefined) await put(lines.join(''), words.out);
  if (!streams) await put(formatted(report, words), words.out);
  await folder?.save(report);
  return exitCodeOfReport(report);
}

/** With the makers' answers, where the owner wants them asked. */
function completed(report: Report, { words, memory, signal }: CheckRun): Report | Promise<Report> {
  return words.askMakers && !signal.aborted ? withMakers(report, memory.devices, signal) : report;
}

async function emit(event: ScanEvent, words: CheckWords, lines: string[]): Promise<void> {
  const whole =
    event.type === 'finished' ? { ...event, report: concluded(event.report, catalogue()) } : event;
  const line = `${JSON.stringify(flattenEvent(whole, words.language, words.observations))}\n`;
  if (words.out === undefined) await put(line, undefined);
  else lines.push(line);
}

export function exitCodeOfReport(report: Report): number {
  if (report.status === 'cancelled' || interruptedBy(report)) return exitCodes.interrupted;
  return report.summary.needAttention > 0 ? exitCodes.somethingToFix : exitCodes.nothingToFix;
}
