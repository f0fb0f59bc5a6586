import fs from 'node:fs';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationId } from '../../electron/store/database.ts';
import { migrations } from '../../electron/store/migrations.ts';
import { serveStore } from '../../electron/store-service.ts';
import { findIn, newFolder, storeCheck, storeLine } from './stored-home.ts';
import { bundleVictim, startVictim } from './storing-process.ts';

/** Kills for each deed; 50 make 200 in all. */
const kills = Number(process.env['KILLS'] ?? 5);
const seed = Number(process.env['KILL_SEED'] ?? 20_261_122);
const longestMs = 250;
const folders: string[] = [];
let victim = '';
beforeAll(async () => {
  const folder = newFolder();
  folders.push(folder);
  victim = await bundleVictim(folder);
});

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts the storing process, kills it so long after its word, and gives the lines that it told. */
function killAfter(
  folder: string,
  deed: string,
  run: string,
  word: string,
  ms: number,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = startVictim(victim, folder, deed, run);
    let told = '';
    let wrong = '';
    let timer: NodeJS.Timeout | undefined;
    child.stderr?.on('data', (bytes: Buffer) => {
      wrong += bytes.toString('utf8');
    });
    child.stdout?.on('data', (bytes: Buffer) => {
      told += bytes.toString('utf8');
      if (told.includes(word)) timer ??= setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      // A line that was cut off was not told.
      if (signal === 'SIGKILL') resolve(told.split('\n').slice(0, -1));
      else reject(new Error(`it ended by itself: ${wrong}`));
    });
  });
}

function prepared(): string {
  const folder = newFolder();
  folders.push(folder);
  const service = serveStore(folder);
  service.handlers.open({});
  storeCheck(service, 'c-1');
  storeLine(service, 'one');
  service.handlers['backup-to']({ file: path.join(folder, 'mine.homelatch') });
  service.close();
  return folder;
}
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

const wordsAfter = (lines: readonly string[], word: string) =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));

describe('L4 a storing process that is killed', { timeout: 60_000 + kills * 10_000 }, () => {
  test.each(['check', 'backup'])('while it works on: %s', async (deed) => {
    const random = numbersFrom(seed);
    const folder = prepared();
    const lines = new Set(['one', 'c-1']);
    const checks = new Set(['c-1']);
    let attempts = 0;
    for (let run = 0; run < kills; run += 1) {
      const told = await killAfter(folder, deed, `${run}`, 'ready', random() * longestMs);
      const found = await findIn(folder);
      expect(found).toMatchObject({ state: 'ready', integrity: 'ok' });
      for (const line of wordsAfter(told, 'line')) lines.add(line);
      for (const check of wordsAfter(told, 'check')) checks.add(check);
      attempts += wordsAfter(told, 'attempt').length;
      expect([...lines].filter((line) => !found.lines.includes(line))).toEqual([]);
      expect([...checks].filter((check) => !found.checks.includes(check))).toEqual([]);
      expect(new Set(found.checks).size).toBe(found.checks.length);
      expect(found.attempts).toBeGreaterThanOrEqual(attempts);
      const begun = found.checks.length - [...checks].length;
      expect(found.interrupted).toBeLessThanOrEqual(Math.max(1, begun));
    }
  });

  test('while it brings back a backup', async () => {
    const random = numbersFrom(seed);
    const folder = prepared();
    for (let run = 0; run < kills; run += 1) {
      await killAfter(folder, 'import', `${run}`, 'ready', random() * longestMs);
      expect(await findIn(folder)).toMatchObject({ integrity: 'ok', checks: ['c-1'], lines: ['c-1', 'one'] });
    }
  });

  test('while it brings an older database up to date', async () => {
    const random = numbersFrom(seed);
    for (let run = 0; run < kills; run += 1) {
      const folder = newFolder();
      folders.push(folder);
      const old = new Database(path.join(folder, 'homelatch.db'));
      old.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;');
      old.exec(migrations[0] ?? '');
      old.exec(`PRAGMA application_id=${applicationId}; PRAGMA user_version=1;`);
      old.exec(
        "INSERT INTO history (at, type, about) VALUES ('2026-11-22T10:00:00.000Z', 'check-finished', 'old')",
      );
      old.close();
      await killAfter(folder, 'check', `${run}`, 'opening', random() * 60);
      const found = await findIn(folder);
      expect(found).toMatchObject({ state: 'ready', integrity: 'ok' });
      expect(found.lines).toContain('old');
    }
  });
});
