import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, newestVersion, openDatabase, type Row } from '../../../electron/store/database.ts';
import { migrations } from '../../../electron/store/migrations.ts';
import { serveStore } from '../../../electron/store-service.ts';

/** What people may have on their disks: one file for each version of the tables, with a row in every table. */
const kept = path.resolve(import.meta.dirname, '../../fixtures/stores');
const versions = Array.from({ length: newestVersion }, (_, index) => index + 1);

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-migrations-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => path.join(folder, name);

/** A database file as that version of the program left it. */
function written(version: number, name = 'homelatch.db'): string {
  const file = inFolder(name);
  const raw = new Database(file);
  raw.exec(fs.readFileSync(path.join(kept, `version-${version}.sql`), 'utf8'));
  raw.close();
  return file;
}

interface Readable {
  all(sql: string): readonly Row[];
}

const tablesOf = (db: Readable) =>
  db
    .all("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .map(({ name }) => String(name));

const countsOf = (db: Readable) =>
  Object.fromEntries(tablesOf(db).map((name) => [name, db.all(`SELECT * FROM ${name}`).length]));

const shapeOf = (db: Db) => db.all('SELECT type, name, sql FROM sqlite_master ORDER BY type, name');

function before(file: string): Record<string, number> {
  const raw = new Database(file);
  const counts = countsOf(raw);
  raw.close();
  return counts;
}

describe.each(versions)('a database of version %i', (version) => {
  test('is brought to the newest version with every row', () => {
    const file = written(version);
    const counts = before(file);
    expect(Object.values(counts).filter((rows) => rows === 0)).toEqual([]);
    const db = openDatabase(file);
    expect(db.get('PRAGMA user_version')).toEqual({ user_version: newestVersion });
    expect(db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(countsOf(db)).toMatchObject(counts);
    db.close();
  });

  test('has the shape of a new one then: a step that was released has not been changed', () => {
    const old = openDatabase(written(version));
    const fresh = openDatabase(inFolder('fresh.db'));
    expect(shapeOf(old)).toEqual(shapeOf(fresh));
    old.close();
    fresh.close();
  });

  test('tells the program all that it told before', () => {
    written(version);
    const service = serveStore(folder);
    const { handlers } = service;
    expect(handlers.open({})).toMatchObject({
      state: 'ready',
      settings: { language: 'cy', textSize: 150 },
      consents: [{ network: { id: 'n1' }, careful: true, logins: false }],
      annotations: [{ device: 'd-camera', name: 'Camera by the drive', room: 'Hall' }],
      lastCheck: { id: 'c1', status: 'complete' },
    });
    expect(handlers['check-report']({})).toMatchObject({
      report: { devices: [{ id: 'd-camera', findings: [{ check: 'default-password' }] }] },
    });
    expect(handlers.memory({ network: 'n1' })).toMatchObject([
      { id: 'd-camera', answers: [{ question: 'has-account' }], observations: [{ id: 'o1' }] },
    ]);
    expect(handlers['run-list']({ ended: true })).toMatchObject([{ id: 'r1', wizard: 'change-password' }]);
    expect(handlers['history-list']({ limit: 10 })).toMatchObject({
      events: [{ type: 'check-finished' }, { type: 'device-new' }],
    });
    service.close();
  });

  test('is taken as a backup', () => {
    const service = serveStore(folder);
    service.handlers.open({});
    const opened = service.handlers['restore-from']({ file: written(version, 'mine.homelatch') });
    expect(opened).toMatchObject({ state: 'ready', lastCheck: { id: 'c1' }, consents: [] });
    service.close();
  });
});

describe('a step', () => {
  const note = "ALTER TABLE checks ADD COLUMN note TEXT; UPDATE checks SET note='seen';";
  const versionOf = (db: Db) => db.get('PRAGMA user_version');

  test('changes what is there, once', () => {
    const file = written(newestVersion);
    const steps = [...migrations, note];
    for (const _start of ['first', 'second']) {
      const db = openDatabase(file, steps);
      expect(versionOf(db)).toEqual({ user_version: newestVersion + 1 });
      expect(db.all('SELECT id, note FROM checks')).toEqual([{ id: 'c1', note: 'seen' }]);
      db.close();
    }
  });

  test('that fails half-way leaves the file as it was', () => {
    const file = written(newestVersion);
    const counts = before(file);
    expect(() => openDatabase(file, [...migrations, `${note} INSERT INTO nowhere VALUES (1);`])).toThrow(
      /nowhere/,
    );
    const db = openDatabase(file);
    expect(versionOf(db)).toEqual({ user_version: newestVersion });
    expect(countsOf(db)).toEqual(counts);
    expect(db.all('SELECT * FROM checks')[0]).not.toHaveProperty('note');
    db.close();
  });
});
