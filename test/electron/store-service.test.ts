import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newestVersion } from '../../electron/store/database.ts';
import { alter, startStore, summary } from '../support/kept-store.ts';
import { aDevice, aReport } from '../support/report.ts';

let folder: string;
let stores: { close(): void }[];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-store-'));
  stores = [];
});

afterEach(() => {
  for (const store of stores) store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const database = () => path.join(folder, 'homelatch.db');

async function start() {
  const store = await startStore(folder);
  stores.push(store);
  return store;
}

async function keepOneCheck(report = aReport()) {
  const store = await start();
  await store.ask('check-ended', {
    summary,
    report: report,
    events: [{ at: summary.startedAt, type: 'check-finished', scan: 'c1' }],
    keep: 50,
  });
  return store;
}

/** A killed process leaves the lock of the embedded SQLite behind. */
function pretendCrash() {
  writeLock(spawnSync(process.execPath, ['-e', '']).pid);
}

function writeLock(pid: number | undefined) {
  fs.mkdirSync(`${database()}.lock`, { recursive: true });
  fs.writeFileSync(
    `${database()}.lock.owner`,
    JSON.stringify({ pid, bootedAt: Date.now() - os.uptime() * 1000 }),
  );
}

describe('a data folder', () => {
  test('starts empty and ready', async () => {
    const { opened } = await start();
    expect(opened).toEqual({ state: 'ready', settings: {}, consents: [], annotations: [], interrupted: 0 });
  });

  test('keeps a check over a restart', async () => {
    const report = aReport();
    const first = await keepOneCheck(report);
    first.close();
    const { ask, opened } = await start();
    expect(opened.lastCheck).toEqual(summary);
    expect(await ask('check-report', {})).toEqual({ check: summary, report });
  });

  test('opens after a crash, over the lock that it left', async () => {
    (await keepOneCheck()).close();
    pretendCrash();
    const { opened } = await start();
    expect(opened.state).toBe('ready');
    expect(opened.lastCheck?.id).toBe('c1');
  });

  test('waits for the process of a killed program to end', async () => {
    (await keepOneCheck()).close();
    const { stdout } = spawnSync('sh', ['-c', 'sleep 0.7 >/dev/null 2>&1 & echo $!'], { encoding: 'utf8' });
    writeLock(Number(stdout));
    const { opened } = await start();
    expect(opened.state).toBe('ready');
  });

  test('says which check was interrupted', async () => {
    const first = await start();
    const { finishedAt: _, ...running } = summary;
    await first.ask('check-begun', { ...running, status: 'running' });
    first.close();
    const { opened, ask } = await start();
    expect(opened.interrupted).toBe(1);
    expect(await ask('checks-list', {})).toMatchObject([{ id: 'c1', status: 'interrupted' }]);
  });

  const damages: readonly [string, (file: string) => void][] = [
    ['a zeroed header', (file) => fs.writeSync(fs.openSync(file, 'r+'), Buffer.alloc(100), 0, 100, 0)],
    ['another kind of file', (file) => fs.writeFileSync(file, 'x'.repeat(9000))],
    ['half of itself', (file) => fs.truncateSync(file, 9000)],
    [
      'a folder in its place',
      (file) => {
        fs.rmSync(file);
        fs.mkdirSync(file);
      },
    ],
  ];
  test.each(damages)('comes back from %s', async (_name, damage) => {
    (await keepOneCheck()).close();
    (await start()).close();
    damage(database());
    const { opened } = await start();
    expect(opened).toMatchObject({ state: 'restored', problem: { code: 'data-restored' } });
    expect(opened.lastCheck?.id).toBe('c1');
    expect(fs.readdirSync(folder).some((name) => name.includes('.damaged-'))).toBe(true);
  });

  test('starts afresh when the backups are damaged too, and says so', async () => {
    (await keepOneCheck()).close();
    for (const name of fs.readdirSync(folder).filter((each) => each.endsWith('.db')))
      fs.writeFileSync(path.join(folder, name), 'x'.repeat(9000));
    const { opened } = await start();
    expect(opened).toMatchObject({ state: 'emptied', problem: { code: 'data-emptied' } });
  });

  test('of a newer version is left as it is', async () => {
    (await keepOneCheck()).close();
    alter(database(), `PRAGMA user_version=${newestVersion + 1}`);
    const before = fs.readFileSync(database());
    const { opened, close } = await start();
    expect(opened).toMatchObject({ state: 'read-only', problem: { code: 'data-newer' } });
    close();
    expect(fs.readFileSync(database()).equals(before)).toBe(true);
  });

  test('forgets everything when asked to, and keeps working', async () => {
    const { ask } = await keepOneCheck();
    const opened = await ask('delete-all', { at: summary.startedAt });
    expect(opened).toMatchObject({ state: 'ready', consents: [] });
    expect(opened.lastCheck).toBeUndefined();
    for (const name of fs.readdirSync(folder)) {
      const file = path.join(folder, name);
      if (fs.statSync(file).isFile()) expect(fs.readFileSync(file).includes('Front door')).toBe(false);
    }
  });
});

describe('the attempt ledger', () => {
  const entry = { device: 'd-camera', mac: '44:19:b6:00:00:07', at: Date.now(), wrong: true, locked: false };

  test('survives a database that was lost with all its backups', async () => {
    const first = await keepOneCheck();
    await first.ask('ledger-append', entry);
    first.close();
    for (const name of fs.readdirSync(folder).filter((each) => each.endsWith('.db')))
      fs.rmSync(path.join(folder, name));
    const { ask } = await start();
    expect(await ask('ledger-read', {})).toEqual([entry]);
  });

  test('survives “delete everything”', async () => {
    const { ask } = await start();
    await ask('ledger-append', entry);
    await ask('delete-all', { at: summary.startedAt });
    expect(await ask('ledger-read', {})).toEqual([entry]);
  });

  test('is whole again after a line was torn', async () => {
    const first = await start();
    await first.ask('ledger-append', entry);
    first.close();
    fs.appendFileSync(path.join(folder, 'attempts.ndjson'), '{"device":"d-ca');
    const { ask } = await start();
    await ask('ledger-append', { ...entry, at: entry.at + 1 });
    expect(await ask('ledger-read', {})).toHaveLength(2);
  });
});

describe('a backup', () => {
  test('brings back what was there, but no consent', async () => {
    const file = path.join(folder, 'mine.homelatch');
    const { ask } = await keepOneCheck();
    const network = { id: 'n1', interface: 'lo', address: '127.0.0.1', range: '127.0.0.0/24', allowed: true };
    await ask('consent-save', { network, at: summary.startedAt, careful: true, logins: true });
    await ask('backup-to', { file });
    await ask('delete-all', { at: summary.startedAt });
    const opened = await ask('restore-from', { file });
    expect(opened).toMatchObject({ state: 'ready', lastCheck: summary, consents: [] });
  });

  test('is brought back also when an earlier try was killed and left its lock', async () => {
    const file = path.join(folder, 'mine.homelatch');
    const { ask } = await keepOneCheck();
    await ask('backup-to', { file });
    fs.mkdirSync(path.join(folder, 'homelatch.db.candidate.lock'));
    expect(await ask('restore-from', { file })).toMatchObject({ state: 'ready', lastCheck: summary });
  });

  const strangers: readonly [string, (file: string) => void][] = [
    ['an empty file', (file) => fs.writeFileSync(file, '')],
    ['a web page', (file) => fs.writeFileSync(file, '<html>'.repeat(2000))],
    ['a foreign database', (file) => alter(file, 'CREATE TABLE t (a)')],
    [
      'a backup with a trigger in it',
      (file) => alter(file, 'CREATE TRIGGER evil AFTER INSERT ON history BEGIN DELETE FROM checks; END'),
    ],
    [
      'a backup with a row that does not read',
      (file) => alter(file, 'UPDATE device_reports SET report=\'{"__proto__":{}}\''),
    ],
  ];
  test.each(strangers)('is refused when it is %s', async (_name, spoil) => {
    const file = path.join(folder, 'mine.homelatch');
    const { ask } = await keepOneCheck();
    await ask('backup-to', { file });
    if (_name.startsWith('a foreign')) fs.rmSync(file);
    spoil(file);
    await expect(ask('restore-from', { file })).rejects.toThrow();
    expect(await ask('check-report', {})).toMatchObject({ check: summary });
  });
});

describe('a device that was checked again', () => {
  test('reads as it is now, in the home and by itself', async () => {
    const { ask } = await keepOneCheck();
    const mended = aDevice({ findings: [] });
    await ask('device-rechecked', {
      device: mended.id,
      reached: true,
      before: [],
      after: [],
      findings: [],
      attempts: [],
      report: mended,
      observations: [],
      network: aReport().network,
    });
    const { report } = await ask('check-report', {});
    expect(report?.devices[0]?.findings).toEqual([]);
  });
});
