import type { CheckWords, Format, OptionName } from './options.ts';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** The words after the name, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  /** What a newcomer wants to know before using it, a line each. */
  readonly about: readonly string[];
  /** Words to type after `homelatch`, and what they do. */
  readonly examples: readonly (readonly [words: string, does: string])[];
  readonly options: readonly OptionName[];
  /** How its result can be written, the usual way first. */
  readonly formats: readonly Format[];
  /** How many words it takes besides its options. */
  readonly takes: number;
  /** Answers with the exit code. */
  run(words: CheckWords, signal: AbortSignal): Promise<number>;
}

/** What each option means, for every command that takes it. */
export const optionHelp: Readonly<Record<OptionName, string>> = {
  interface: '--interface NAME   the network to check, by its name on this computer',
  range: '--range CIDR       only this part of the network; may be given again',
  host: '--host IP          only this address; may be given again',
  yes: '--yes              this is my home network, or I have permission',
  depth: '--depth WORD       quick, standard (the usual) or full',
  careful: '--careful          also the closer checks that a device may notice',
  logins: '--logins           also try well-known factory logins, a few and slowly',
  thorough: '--thorough         up to three tries for each login service',
  nmap: '--nmap WORD        auto (use nmap where it is installed) or never',
  timeout: '--timeout SECONDS  stop after this long and keep what was found',
  data: '--data DIR         the folder in which to remember',
  'no-save':
    '--no-save          remember nothing but when logins were tried, so that no device is tried too often and locks',
  observations: '--observations     put everything that was seen into the report',
  evidence:
    '--evidence         with html or csv: what was found by provision of ETSI EN 303 645; evidence of non-conformity only',
  anonymous:
    '--anonymous        with json or ndjson: leave out names, addresses and everything else that says whose home it is',
  format: '--format WORD      how to write the result: {formats}',
  out: '--out FILE         write the result to a file',
  lang: '--lang WORD        en or cy',
  checks: '--checks ID,ID     the checks to run again',
  every: '--every MINUTES    how often to check',
  once: '--once             check once and end',
  'ask-makers':
    '--ask-makers       ask the makers’ own websites for their security.txt; the only thing that ever leaves your home',
  all: '--all              all of them',
  list: '--list             list them',
  answers: '--answers A,B,C    what to type at each step, instead of typing it',
  self: '--self             how Homelatch itself answers the guidelines',
  stale: '--stale DAYS       facts that were last looked at longer ago',
  help: '--help             this help',
};

export const checkOptionNames = [
  'interface',
  'range',
  'host',
  'yes',
  'depth',
  'careful',
  'logins',
  'thorough',
  'nmap',
  'timeout',
  'data',
  'no-save',
  'observations',
  'evidence',
  'anonymous',
  'format',
  'out',
  'lang',
] as const satisfies readonly OptionName[];
