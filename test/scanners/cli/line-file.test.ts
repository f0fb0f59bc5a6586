import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { appendLines, readLines } from '../../../scanners/cli/line-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-'));
  file = path.join(folder, 'lines.ndjson');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const shape = z.object({ id: z.string(), about: z.object({ n: z.number() }).optional() });
const idsIn = (text: string) => readLines(text, shape).map(({ id }) => id);

test('a line that a crash tore takes nothing with it', async () => {
  await appendLines(file, [{ id: 'first' }]);
  fs.appendFileSync(file, '{"id":"to');
  await appendLines(file, [{ id: 'second' }, { id: 'third' }]);
  expect(fs.readFileSync(file, 'utf8')).toBe('{"id":"first"}\n{"id":"to\n{"id":"second"}\n{"id":"third"}\n');
  expect(idsIn(fs.readFileSync(file, 'utf8'))).toEqual(['first', 'second', 'third']);
});

test.each([
  ['nothing', '', []],
  ['a torn line alone', '{"id":"to', []],
  ['a line joined to a torn one', '{"id":"to{"id":"whole"}\n', ['whole']],
  [
    'a line joined to two torn ones',
    '{"i{"id":{"id":"whole","about":{"n":1}}\n{"id":"next"}\n',
    ['whole', 'next'],
  ],
  ['an inner value of a torn line', '{"id":"to","about":{"n":1}\n', []],
  ['zeros where a power cut left them', '\0\0\0{"id":"whole"}\n', ['whole']],
  ['something else', '[1]\nword\n{"id":5}\n', []],
])('%s', (_what, text, expected) => {
  expect(idsIn(text)).toEqual(expected);
});
