import { type ErrorCode, HomelatchError } from '../../core/errors.ts';
import { Interrupted, interruptedBy } from '../../core/interruption.ts';
import type { Report } from '../../core/model.ts';
import { fill, say, type Text } from '../../core/text.ts';
import { pause } from '../../discovery/pause.ts';
import { createEngine, type Engine } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import type { Command } from '../command.ts';
import { consentedNetwork } from '../consent.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import type { CheckWords } from '../options.ts';
import { changeWords } from '../output/change.ts';
import { progressTeller } from '../output/progress.ts';
import { put } from '../output/write.ts';
import { checkOptions, exitCodeOfReport } from '../run-check.ts';
import { version } from '../version.ts';

const usualMinutes = 60;
const minuteMs = 60_000;
/** A stopped check puts together what it has found in this time. */
const graceMs = 1_500;
/** What is over by the next round, perhaps. */
const passingCodes: readonly ErrorCode[] = ['no-network', 'interrupted'];

const phrases = {
  first: {
    en: 'This is the first check: {devices} devices. From now on you read here what changes.',
    cy: 'Dyma’r gwiriad cyntaf: {devices} dyfais. O hyn ymlaen, darllenwch yma beth sy’n newid.',
  },
  same: { en: 'Nothing has changed. {devices} devices.', cy: 'Does dim wedi newid. {devices} dyfais.' },
  away: {
    en: 'This check could not be made, the next one is tried all the same. {why}',
    cy: 'Nid oedd modd gwneud y gwiriad hwn, rhoddir cynnig ar yr un nesaf er hynny. {why}',
  },
} as const satisfies Record<string, Text>;

export const watch: Command = {
  name: 'watch',
  usage: '[--every MINUTES] [--once]',
  summary: 'checks again and again, and tells what has changed',
  about: ['The first check only learns what is there. Stop it with Ctrl+C.'],
  examples: [
    ['watch --every 60', 'check each hour, and tell what has changed'],
    ['watch --once', 'check once, for a schedule of your own'],
  ],
  options: [
    'every',
    'once',
    'interface',
    'range',
    'yes',
    'depth',
    'careful',
    'logins',
    'nmap',
    'data',
    'format',
    'lang',
  ],
  formats: ['text', 'ndjson'],
  takes: 0,
  async run(words, signal) {
    const engine = createEngine({ platform: nodePlatform, app: version, loopback: false });
    const folder = new DataFolder(words.data ?? usualFolder());
    return watchHome(engine, folder, words, signal);
  },
};

/** Checks until the signal, or once. A check that is not possible, as when the computer is elsewhere, is passed over. */
export async function watchHome(
  engine: Engine,
  folder: DataFolder,
  words: CheckWords,
  signal: AbortSignal,
): Promise<number> {
  const pauseMs = (words.every ?? usualMinutes) * minuteMs;
  for (let round = 1; ; round++) {
    const startedAt = Date.now();
    const look = lookOnce(engine, folder, words, signal);
    const code = await Promise.race([look, stopped(signal)]).catch((error: unknown) => {
      const passing = error instanceof HomelatchError && passingCodes.includes(error.code);
      if (words.once || round === 1 || !passing) throw error;
      console.error(say(fill(phrases.away, { why: say(error.text, words.language) }), words.language));
      return exitCodeOf(error.code);
    });
    if (signal.aborted) return exitCodes.interrupted;
    if (words.once) return code;
    await pause(Math.max(0, pauseMs - (Date.now() - startedAt)), signal);
    if (signal.aborted) return exitCodes.interrupted;
  }
}

/** A little after the signal: what was found by then is kept, and nothing that hangs holds the person up. */
async function stopped(signal: AbortSignal): Promise<number> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await new Promise((resolve) => setTimeout(resolve, graceMs));
  return exitCodes.interrupted;
}

async function lookOnce(
  engine: Engine,
  folder: DataFolder,
  words: CheckWords,
  signal: AbortSignal,
): Promise<number> {
  const network = await consentedNetwork(engine, folder, words);
  const memory = await folder.memory();
  const tell = progressTeller(process.stderr);
  let report: Report | undefined;
  for await (const event of engine.check(checkOptions({ engine, network, words, memory, signal }), signal)) {
    if (process.stderr.isTTY) tell(event);
    if (event.type === 'finished') report = event.report;
  }
  if (!report) return exitCodes.internal;
  await folder.save(report);
  const interruption = interruptedBy(report);
  if (interruption) throw new Interrupted(interruption);
  const met = memory.devices.flatMap((device) => device.report ?? []);
  const devices = [...report.devices, ...met];
  if (words.format === 'ndjson')
    await put(report.changes.map((change) => `${JSON.stringify(change)}\n`).join(''), undefined);
  else {
    const time = report.finishedAt.slice(0, 16).replace('T', ' ');
    const quiet = fill(memory.devices.length === 0 ? phrases.first : phrases.same, {
      devices: report.devices.length,
    });
    const lines =
      report.changes.length > 0
        ? report.changes.map((change) => changeWords(change, devices, words.language))
        : [say(quiet, words.language)];
    await put(lines.map((line) => `${time}  ${line}\n`).join(''), undefined);
  }
  return exitCodeOfReport(report);
}
