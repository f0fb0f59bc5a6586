/** What `--help` says, for somebody who sees the command line for the first time. */
import { type Command, optionHelp } from './command.ts';
import type { OptionName } from './options.ts';

const examplesFirst = [
  ['demo', 'try it on a home of simulated devices'],
  ['check --yes', 'check the network that this computer is joined to, when it is yours'],
  ['devices', 'see what was found, with a name for each device'],
] as const;

const exitCodeLines = [
  'Exit codes: 0 nothing to fix, 1 something to fix, 2 wrong words, 3 refused (no permission, or not a home',
  'network), 4 no network, 5 a fault in Homelatch or its data, 130 stopped (what was found is written).',
];

/** All commands, how to begin, and what the exit code says. */
export function overview(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return page([
    'Homelatch checks the connected devices in your home and helps you fix what it finds.',
    '',
    'Usage: homelatch COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    '',
    'To begin:',
    ...exampleLines(examplesFirst),
    '',
    ...exitCodeLines,
    'Add --help to a command to read more about it.',
  ]);
}

export function helpOf(command: Command): string {
  const { name, usage, summary, about, examples, options } = command;
  return page([
    `homelatch ${`${name} ${usage}`.trim()}`,
    `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`,
    '',
    ...about,
    ...(about.length > 0 ? [''] : []),
    'Options:',
    ...[...options, 'help' as const].map((option) => `  ${optionLine(option, command)}`),
    '',
    'Examples:',
    ...exampleLines(examples),
  ]);
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const optionLine = (option: OptionName, { formats }: Command): string =>
  optionHelp[option].replace('{formats}', `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`);

function exampleLines(examples: Command['examples']): string[] {
  const widest = Math.max(...examples.map(([words]) => words.length));
  return examples.map(([words, does]) => `  homelatch ${words.padEnd(widest)}  ${does}`);
}
