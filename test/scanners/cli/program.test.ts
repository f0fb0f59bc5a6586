import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from '../../../scanners/cli/program.ts';
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
  ['an unknown command', ['chekc'], 'homelatch --help'],
  ['an unknown option', ['check', '--everything'], '--help'],
  ['an option of another command', ['explain', '--logins'], 'has no option --logins'],
  ['a wrong depth', ['check', '--depth', 'deep'], 'quick, standard, full'],
  ['a wrong format', ['demo', '--format', 'xml'], 'text, json'],
  ['a wrong range', ['check', '--range', 'home'], '192.168.1.0/24'],
  ['a name for an address', ['check', '--host', 'evil.example'], '192.168.1.20'],
  ['a timeout that is no number', ['check', '--timeout', 'soon'], 'seconds'],
  ['an unknown check', ['explain', 'default-pasword'], 'There is no check'],
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

test('each command has a help that names its options', async () => {
  expect(await run('check', '--help')).toBe(0);
  expect(out).toContain('--careful');
});
