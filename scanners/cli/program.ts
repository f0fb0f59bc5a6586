import { HomelatchError } from '../core/errors.ts';
import { type Command, optionHelp } from './command.ts';
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
import { readOptions } from './options.ts';
import { version } from './version.ts';

const commands: readonly Command[] = [
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
      process.stdout.write(overview());
      return exitCodes.nothingToFix;
    }
    if (name === '--version') {
      process.stdout.write(`homelatch ${version}\n`);
      return exitCodes.nothingToFix;
    }
    const command = commands.find((one) => one.name === name);
    if (!command) {
      throw new HomelatchError('usage', {
        en: `There is no command “${name}”. Run “homelatch --help” to see them all.`,
      });
    }
    const options = readOptions(rest, command.options);
    if (options.help) {
      process.stdout.write(help(command));
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

function overview(): string {
  const lines = commands.map(
    (command) => `  homelatch ${`${command.name} ${command.usage}`.padEnd(36)} ${command.summary}`,
  );
  return `Homelatch checks the connected devices in your home and helps you fix what it finds.\n\n${lines.join('\n')}\n\nAdd --help to a command to see its options.\n`;
}

function help(command: Command): string {
  const lines = [...command.options, 'help' as const].map((name) => `  ${optionHelp[name]}`);
  return `homelatch ${command.name} ${command.usage}\n${command.summary}\n\n${lines.join('\n')}\n`;
}
