/** Files that claim to be a backup. None is taken, and what was there stays. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newestVersion } from '../../../electron/store/database.ts';
import { type StoreService, serveStore } from '../../../electron/store-service.ts';

const sql = fs.readFileSync(
  path.resolve(import.meta.dirname, `../../fixtures/stores/version-${newestVersion}.sql`),
  'utf8',
);

let folder: string;
let service: StoreService;
let backup: string;

function write(file: string, ...statements: readonly string[]): void {
  const db = new Database(file);
  for (const statement of statements) db.exec(statement);
  db.close();
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-imports-'));
  const home = path.join(folder, 'home');
  fs.mkdirSync(home);
  write(path.join(home, 'homelatch.db'), sql);
  service = serveStore(home);
  service.handlers.open({});
  backup = path.join(folder, 'mine.homelatch');
});
afterEach(() => {
  service.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const restore = (file = backup) => service.handlers['restore-from']({ file });
const deep = '['.repeat(200_000) + ']'.repeat(200_000);
const text = (words: string) => `'${words.replaceAll("'", "''")}'`;

/** Each changes a good backup; the good one is taken, as the last test shows. */
const spoiled: readonly [string, string][] = [
  ['of a newer version', `PRAGMA user_version=${newestVersion + 1}`],
  ['with a view in place of a table', 'DROP TABLE findings; CREATE VIEW findings AS SELECT * FROM checks'],
  ['with a table more', 'CREATE TABLE extra (a TEXT)'],
  ['with a column more', 'ALTER TABLE checks ADD COLUMN evil TEXT'],
  ['with a report of endless depth', `UPDATE device_reports SET report=${text(deep)}`],
  ['with a prototype key in a report', `UPDATE device_reports SET report='{"__proto__":{"a":1}}'`],
  ['with a constructor key in a device', `UPDATE devices SET report='{"constructor":{"prototype":{}}}'`],
  [
    'with a prototype key in a note of the owner',
    `UPDATE annotations SET annotation='{"device":"d-camera","__proto__":{}}'`,
  ],
  ['with keys of a device that do not read', `UPDATE devices SET keys='{}'`],
  ['with an observation that does not read', `UPDATE observations SET observation='{"id":7}'`],
  ['with an answer of another kind', `UPDATE answers SET proof='sworn'`],
  ['with a wizard that does not read', `UPDATE wizard_runs SET run='{"id":"r1"}'`],
  ['with a line of history of no known type', `UPDATE history SET type='evil'`],
  ['with a check of no known status', `UPDATE checks SET status='hacked'`],
  ['with rows that belong to nothing', `PRAGMA foreign_keys=OFF; UPDATE observations SET device='nobody'`],
];
test.each(spoiled)('a backup %s is refused', (_what, change) => {
  write(backup, sql, change);
  expect(() => restore()).toThrow();
  expect(service.handlers['check-report']({})).toMatchObject({ check: { id: 'c1' } });
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

describe('a path', () => {
  const outside: readonly [string, () => string][] = [
    ['to a folder', () => folder],
    ['to nothing', () => path.join(folder, 'not-there')],
    ['to a device that never ends', () => '/dev/zero'],
    ['with a hole in it', () => `${backup}\0.db`],
    [
      'to a pipe that nobody writes to',
      () => {
        spawnSync('mkfifo', [backup]);
        return backup;
      },
    ],
    [
      'to a file of 201 MB',
      () => {
        fs.writeFileSync(backup, 'SQLite format 3\0');
        fs.truncateSync(backup, 201 * 1024 * 1024);
        return backup;
      },
    ],
  ];
  test.runIf(process.platform !== 'win32').each(outside)('%s is refused', (_what, file) => {
    expect(() => restore(file())).toThrow();
    expect(service.handlers['check-report']({})).toMatchObject({ check: { id: 'c1' } });
  });
});

test('settings that do not read, or are named like a prototype, are left out', () => {
  write(backup, sql, `INSERT INTO settings VALUES ('__proto__', '{"a":1}'), ('constructor', '1')`);
  write(backup, `UPDATE settings SET value='9000' WHERE name='textSize'`);
  expect(restore()).toMatchObject({ settings: { language: 'cy' } });
  expect(restore()).not.toHaveProperty('settings.textSize');
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

test('after “delete all” only the record of login attempts is left, without a word of the home', () => {
  write(backup, sql);
  restore();
  fs.writeFileSync(path.join(folder, 'home/homelatch.db.damaged-2026'), 'Front door');
  service.handlers['delete-all']({ at: new Date().toISOString() });
  service.close();
  const left = fs.readdirSync(path.join(folder, 'home')).sort();
  expect(left.filter((name) => !/^(attempts\.ndjson|homelatch\.(db|backup-\d\.db))$/.test(name))).toEqual([]);
  for (const name of left) {
    const bytes = fs.readFileSync(path.join(folder, 'home', name));
    for (const word of ['Front door', 'Camera by the drive', '44:19:b6:00:00:07', 'd-camera'])
      expect(bytes.includes(word), `${word} in ${name}`).toBe(false);
  }
});
