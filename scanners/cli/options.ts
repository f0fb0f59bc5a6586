import { parseArgs } from 'node:util';
import ipaddr from 'ipaddr.js';
import type { Depth } from '../core/define.ts';
import { HomelatchError } from '../core/errors.ts';
import type { Language } from '../core/text.ts';

export const formats = ['text', 'json', 'ndjson', 'html', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The options that the checking commands share. */
export interface CheckWords {
  readonly interface?: string;
  readonly ranges: readonly string[];
  readonly hosts: readonly string[];
  readonly yes: boolean;
  readonly depth: Depth;
  readonly careful: boolean;
  readonly logins: boolean;
  readonly thorough: boolean;
  readonly nmap: 'auto' | 'never';
  readonly timeoutMs?: number;
  readonly data?: string;
  readonly save: boolean;
  readonly observations: boolean;
  /** Write the evidence by provision instead of the report. */
  readonly evidence: boolean;
  /** Leave out everything that says whose home it is. */
  readonly anonymous: boolean;
  readonly format: Format;
  readonly out?: string;
  readonly language: Language;
  /** Everything that is not an option. */
  readonly rest: readonly string[];
  readonly checks: readonly string[];
  readonly every?: number;
  readonly once: boolean;
  readonly all: boolean;
  readonly askMakers: boolean;
  readonly list: boolean;
  readonly answers?: readonly string[];
  readonly self: boolean;
  readonly stale?: number;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const texts = { type: 'string', multiple: true } as const;

const known = {
  interface: text,
  range: texts,
  host: texts,
  yes: flag,
  depth: text,
  careful: flag,
  logins: flag,
  thorough: flag,
  nmap: text,
  timeout: text,
  data: text,
  'no-save': flag,
  observations: flag,
  evidence: flag,
  anonymous: flag,
  format: text,
  out: text,
  lang: text,
  checks: text,
  every: text,
  once: flag,
  all: flag,
  'ask-makers': flag,
  list: flag,
  answers: text,
  self: flag,
  stale: text,
  help: flag,
} as const;

export type OptionName = keyof typeof known;

/** What a command takes. */
export interface Takes {
  readonly name: string;
  readonly options: readonly OptionName[];
  readonly formats: readonly Format[];
  readonly takes: number;
}

/** Reads the words after the command's name. Throws a usage error that says what to do instead. */
export function readOptions(words: readonly string[], command: Takes): CheckWords {
  const { values, positionals } = parse(words);
  for (const name of Object.keys(values)) {
    if (!command.options.some((one) => one === name) && name !== 'help') {
      throw usage(`This command has no option --${name}. Add --help to see the ones that it has.`);
    }
  }
  if (!values.help) refuseMore(positionals, command);
  const timeout = count(values.timeout, 'timeout', 'seconds');
  const every = count(values.every, 'every', 'minutes');
  const stale = count(values.stale, 'stale', 'days');
  const format = oneOf(values.format ?? 'text', command.formats, 'format');
  if (values.evidence && format !== 'html' && format !== 'csv') {
    throw usage('--evidence is written as a page or as a table: add --format html or --format csv.');
  }
  if (values.anonymous && format !== 'json' && format !== 'ndjson') {
    throw usage('--anonymous is for other programs to read: add --format json or --format ndjson.');
  }
  return {
    ...(values.interface !== undefined && { interface: values.interface }),
    ranges: (values.range ?? []).map(range),
    hosts: (values.host ?? []).map(host),
    yes: values.yes ?? false,
    depth: oneOf(values.depth ?? 'standard', ['quick', 'standard', 'full'], 'depth'),
    careful: values.careful ?? false,
    logins: values.logins ?? false,
    thorough: values.thorough ?? false,
    nmap: oneOf(values.nmap ?? 'auto', ['auto', 'never'], 'nmap'),
    ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
    ...(values.data !== undefined && { data: values.data }),
    save: !(values['no-save'] ?? false),
    observations: values.observations ?? false,
    evidence: values.evidence ?? false,
    anonymous: values.anonymous ?? false,
    format,
    ...(values.out !== undefined && { out: values.out }),
    language: oneOf(values.lang ?? 'en', ['en', 'cy'], 'lang'),
    rest: positionals,
    checks: (values.checks ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    ...(every !== undefined && { every }),
    once: values.once ?? false,
    all: values.all ?? false,
    askMakers: values['ask-makers'] ?? false,
    list: values.list ?? false,
    ...(values.answers !== undefined && { answers: values.answers.split(',') }),
    self: values.self ?? false,
    ...(stale !== undefined && { stale }),
    help: values.help ?? false,
  };
}

/** A word that nobody asked for would be passed over, and something else be done than was meant. */
function refuseMore(positionals: readonly string[], { name, options, takes }: Takes): void {
  const stray = positionals[takes];
  if (stray === undefined) return;
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(stray) && options.includes('host');
  const meant = isAddress
    ? `To check that address alone, write --host ${stray}.`
    : `See “homelatch ${name} --help”.`;
  throw usage(`“homelatch ${name}” does not know what to do with “${stray}”. ${meant}`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('. To ')[0] : 'These words cannot be read';
    throw usage(`${why}. Add --help to see what this command takes.`);
  }
}

function usage(en: string): HomelatchError {
  return new HomelatchError('usage', { en });
}

function oneOf<T extends string>(value: string, choices: readonly T[], name: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw usage(`--${name} must be one of ${choices.join(', ')}, not “${value}”.`);
  return found;
}

const longestCount = 1_000_000;

function count(value: string | undefined, name: string, unit: string): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,7}$/.test(value) || number < 1 || number > longestCount) {
    throw usage(`--${name} takes a number of ${unit}, for example --${name} 60, not “${value}”.`);
  }
  return number;
}

function range(value: string): string {
  if (!ipaddr.IPv4.isValidCIDR(value) || !/^\d+\.\d+\.\d+\.\d+\//.test(value)) {
    throw usage(`--range takes a range like 192.168.1.0/24, not “${value}”.`);
  }
  return value;
}

function host(value: string): string {
  if (!ipaddr.IPv4.isValidFourPartDecimal(value)) {
    throw usage(`--host takes an address like 192.168.1.20, not “${value}”.`);
  }
  return value;
}
