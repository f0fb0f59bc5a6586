import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOptions } from '../../../scanners/cli/options.ts';
import { commands, runProgram } from '../../../scanners/cli/program.ts';
import { checks } from '../../../scanners/generated/checks.ts';

let out = '';
let errors = '';
let folder = '';

beforeEach(() => {
  out = '';
  errors = '';
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    out += String(text);
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const run = (...words: readonly string[]) => runProgram(words, new AbortController().signal);

test.each([
  ['an unknown command', ['frobnicate'], 'homelatch --help'],
  ['a command with a slip', ['chekc'], 'Did you mean “check”?'],
  ['an address as a word', ['check', '192.168.1.5'], 'write --host 192.168.1.5'],
  ['a word too many', ['devices', 'camera'], 'homelatch devices --help'],
  ['a format that the command has not', ['history', '--format', 'html'], 'text, json'],
  ['an unknown option', ['check', '--everything'], '--help'],
  ['an option of another command', ['explain', '--logins'], 'has no option --logins'],
  ['a wrong depth', ['check', '--depth', 'deep'], 'quick, standard, full'],
  ['a wrong format', ['demo', '--format', 'xml'], 'text, json'],
  ['a wrong range', ['check', '--range', 'home'], '192.168.1.0/24'],
  ['a name for an address', ['check', '--host', 'evil.example'], '192.168.1.20'],
  ['a timeout that is no number', ['check', '--timeout', 'soon'], 'seconds'],
  ['an unknown check', ['explain', 'default-pasword'], 'Did you mean default-password?'],
  ['a check to run with a slip', ['recheck', 'd-1', '--checks', 'open-tellnet'], 'Did you mean open-telnet?'],
  ['no check', ['explain'], 'homelatch explain default-password'],
  ['no device', ['recheck', '--checks', 'default-password'], 'Name one device'],
  ['no report', ['judge'], 'REPORT.json'],
  ['evidence as text', ['judge', 'x.json', '--evidence'], '--format html or --format csv'],
  ['a demo that asks makers', ['demo', '--ask-makers'], 'has no option --ask-makers'],
  ['a report that is not there', ['judge', '/nowhere/report.json'], 'could not be read'],
])('%s is wrong usage, and says what to do', async (_what, words, help) => {
  expect(await run(...words)).toBe(2);
  expect(errors).toContain(help);
  expect(out).toBe('');
});

test('a report of something else is refused without a word of it shown', async () => {
  const file = path.join(folder, 'x.json');
  fs.writeFileSync(file, '{"format":"other"}');
  expect(await run('judge', file)).toBe(2);
});

test('without consent nothing is checked', async () => {
  const code = await run('check', '--data', folder, '--timeout', '1');
  expect([3, 4]).toContain(code);
});

test('every check is listed by its id, and explains itself', async () => {
  expect(await run('explain', '--all')).toBe(0);
  for (const { id } of checks) expect(out).toContain(id);
  out = '';
  expect(await run('explain', 'default-password')).toBe(0);
  expect(out).toContain('Schedule 1, paragraph 1');
  expect(out).toContain('needs fixing; could be better (never); nothing to fix; can’t tell');
});

test.each(['devices', 'history', 'changes'])('%s says so when nothing is remembered yet', async (name) => {
  expect(await run(name, '--data', folder)).toBe(0);
  expect(out.length).toBeGreaterThan(10);
});

test.each([
  ['csv', '"EN 303 645 5.5'],
  ['html', 'never evidence of conformity'],
])('the evidence of a saved home is written as %s', async (format, words) => {
  const home = path.resolve(import.meta.dirname, '../../fixtures/homes/telecare.json');
  const file = path.join(folder, 'evidence');
  expect(await run('judge', home, '--evidence', '--format', format, '--out', file)).toBe(1);
  expect(fs.readFileSync(file, 'utf8')).toContain(words);
});

test('a report for other programs carries the provisions of each check and the standing of the home', async () => {
  const home = path.resolve(import.meta.dirname, '../../fixtures/homes/telecare.json');
  expect(await run('judge', home, '--format', 'json')).toBe(1);
  const report: unknown = JSON.parse(out);
  const holding = (shape: object) => expect.arrayContaining([expect.objectContaining(shape)]);
  const check = { id: 'default-password', provisions: ['5.1-1', '5.1-2', '5.1-4'] };
  expect(report).toMatchObject({
    home: { guidelines: { length: 13 }, first: { length: 3 }, unanswered: { words: expect.any(String) } },
    devices: holding({ guidelines: holding({ number: 1, checks: holding(check) }) }),
  });
});

test('the help names every command, how to begin and what the exit codes say', async () => {
  expect(await run('--help')).toBe(0);
  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  expect(out).toContain('homelatch demo');
  expect(out).toContain('1 something to fix');
});

test.each(commands.map((command) => [command.name, command] as const))(
  '%s has a help with every option, and examples that it understands',
  async (name, command) => {
    expect(await run(name, '--help')).toBe(0);
    for (const option of command.options) expect(out).toContain(`  --${option} `);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const [line] of command.examples) {
      const [first, ...words] = line.split(' ');
      expect(out).toContain(`homelatch ${line}`);
      expect(first).toBe(name);
      expect(() => readOptions(words, command), line).not.toThrow();
    }
    for (const line of out.split('\n').filter((each) => !each.startsWith('  --')))
      expect(line.length, line).toBeLessThanOrEqual(120);
  },
);
