import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymousHome } from '../../scanners/reports/anonymous.ts';
import { aDevice, aFinding, aReport } from '../support/report.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-fleet-'));
const at = (name: string) => path.join(folder, name);

function fleet(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/fleet/fleet.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
}

const camera = aDevice({ manufacturer: 'Hikvision', model: 'DS-2CD2143G2-I', findings: [aFinding] });
const telecare = aDevice({
  id: 'd-hub',
  kind: 'telecare',
  care: true,
  findings: [{ ...aFinding, check: 'open-telnet', severity: 'high' }],
});
const one = aReport({ devices: [camera, aDevice({ id: 'd-2', manufacturer: '=cmd|x' })] });
const other = aReport({ devices: [telecare] });

beforeAll(() => {
  // One home as a whole stream of events, one in its anonymous form, and a file that broke off.
  const events = [{ type: 'started' }, { type: 'device', device: camera }, { type: 'finished', report: one }];
  fs.writeFileSync(at('flat 1.ndjson'), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  fs.writeFileSync(at("o'hara.ndjson"), `${JSON.stringify(anonymousHome(other))}\n`);
  fs.writeFileSync(at('broken.ndjson'), '{"type":"finished","report":{"format":"homelatch-rep');
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('many homes', () => {
  const db = ['--db', at('homes.duckdb')];
  const files = ['flat 1.ndjson', "o'hara.ndjson", 'broken.ndjson'].map(at);

  test('are loaded, and loaded again without being counted twice', () => {
    for (const _time of [1, 2])
      expect(fleet('load', ...db, ...files)).toMatchObject({
        status: 0,
        lines: ['Loaded 2 homes with 3 devices.'],
      });
    const { lines } = fleet('query', 'guidelines', ...db);
    expect(lines).toHaveLength(14);
  });

  test('tell whose passwords, and where to go', () => {
    expect(fleet('query', 'default-passwords', '--csv', ...db).lines).toEqual([
      '"manufacturer","model","devices","homes"',
      '"Hikvision","DS-2CD2143G2-I","1","1"',
    ]);
    const { lines } = fleet('query', 'homes-to-visit', '--csv', ...db);
    expect(
      lines.slice(1).map((line) =>
        line
          .split(',')
          .filter((_, column) => column !== 1)
          .join(','),
      ),
    ).toEqual(['"flat 1","1","0","1","default-password"', '"o\'hara","0","1","1",""']);
  });

  test('are handed on as Parquet', () => {
    expect(fleet('export', ...db, '--out', at('parquet'))).toMatchObject({ status: 0 });
    const heads = fs.readdirSync(at('parquet')).map((name) => {
      const bytes = fs.readFileSync(path.join(at('parquet'), name));
      return `${name} ${bytes.subarray(0, 4)}`;
    });
    expect(heads).toEqual(
      ['devices', 'findings', 'homes', 'services', 'verdicts'].map((name) => `${name}.parquet PAR1`),
    );
  });

  test.each([
    [['load', ...db, at('nothing.ndjson')], 'There is no file'],
    [['load', ...db, at('broken.ndjson')], 'hold no finished check'],
    [['query', 'everything', ...db], 'Name one of: default-passwords'],
    [['query', 'guidelines', '--db', at('none.duckdb')], 'Load reports first'],
    [[], 'Words after npm run fleet --'],
  ])('%j is answered in plain words', (words, answer) => {
    const { status, stderr } = fleet(...words);
    expect({ status, said: stderr.includes(answer) }).toEqual({ status: 2, said: true });
  });

  test('can be made up for trials, the same from the same seed', () => {
    for (const name of ['a', 'b'])
      expect(fleet('generate', '--homes', '40', '--seed', '7', '--out', at(`${name}.ndjson`)).status).toBe(0);
    expect(fs.readFileSync(at('a.ndjson'), 'utf8')).toBe(fs.readFileSync(at('b.ndjson'), 'utf8'));
    expect(fleet('load', '--db', at('made.duckdb'), at('a.ndjson')).lines[0]).toMatch(
      /^Loaded 40 homes with \d+ devices\.$/,
    );
  }, 120_000);
});
