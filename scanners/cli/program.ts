import { HomelatchError } from '../core/errors.ts';
import type { Command } from './command.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { devices } from './commands/devices.ts';
import { explain } from './commands/explain.ts';
import { history } from './commands/history.ts';
import { judge } from './commands/judge.ts';
import { knowledge } from './commands/knowledge.ts';
import { recheck } from './commands/recheck.ts';
import { watch } from './commands/watch.ts';
import { wizard } from './commands/wizard.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { helpOf, overview } from './help.ts';
import { nearest } from './nearest.ts';
import { readOptions } from './options.ts';
import { version } from './version.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  check,
  recheck,
  watch,
  wizard,
  demo,
  devices,
  history,
  changes,
  explain,
  knowledge,
  judge,
];

/** Runs one command and answers with the exit code. Never throws. */
export async function runProgram(words: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === 'help') {
      process.stdout.write(overview(commands));
      return exitCodes.nothingToFix;
    }
    if (name === '--version') {
      process.stdout.write(`homelatch ${version}\n`);
      return exitCodes.nothingToFix;
    }
    const command = commands.find((one) => one.name === name);
    if (!command) {
      const meant = nearest(
        name,
        commands.map((one) => one.name),
      );
      throw new HomelatchError('usage', {
        en: `There is no command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''} Run “homelatch --help” to see them all.`,
      });
    }
    const options = readOptions(rest, command);
    if (options.help) {
      process.stdout.write(helpOf(command));
      return exitCodes.nothingToFix;
    }
    return await command.run(options, signal);
  } catch (error) {
    if (error instanceof HomelatchError) {
      console.error(error.text.en);
      return exitCodeOf(error.code);
    }
    console.error(
      `Something went wrong inside Homelatch: ${error instanceof Error ? error.message : String(error)}`,
    );
    return exitCodes.internal;
  }
}
