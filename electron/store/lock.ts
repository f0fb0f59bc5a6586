/**
 * The lock beside the database. The embedded SQLite build makes a folder `<file>.lock`, which outlives a process that
 * was killed; so we write down who made it, and clear it away when that process is gone.
 */
import fs from 'node:fs';
import os from 'node:os';
import { z } from 'zod';

const owner = z.strictObject({ pid: z.number().int(), bootedAt: z.number() });

/** Two readings of the time at which the computer started may differ by this much. */
const clockSlackMs = 300_000;

const bootedAt = (): number => Date.now() - os.uptime() * 1000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The storing process of a program that was killed lives a little longer than the program. */
const patienceMs = 8000;
const pauseMs = 100;

/** Takes the lock for this process, and waits a while for one that is about to end. False when it is held on to. */
export function takeLock(file: string, waitMs = patienceMs): boolean {
  const end = Date.now() + waitMs;
  while (!tryLock(file)) {
    if (Date.now() > end) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  return true;
}

/** Whoever died between two lines of this file was not in them for long. */
const turnAtMostMs = 5000;

/** Of those that try at the same moment only one has its turn. */
function tryLock(file: string): boolean {
  const turn = `${file}.lock.turn`;
  if (!takeTurn(turn)) return false;
  try {
    return tryAlone(file);
  } finally {
    fs.rmdirSync(turn);
  }
}

/** Making a folder is one step on every file system: it is there, or it is ours. */
function takeTurn(turn: string): boolean {
  try {
    fs.mkdirSync(turn);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const since = fs.statSync(turn, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Math.abs(Date.now() - since) > turnAtMostMs)
    fs.rmSync(turn, { recursive: true, force: true });
  return false;
}

function tryAlone(file: string): boolean {
  const ownerFile = `${file}.lock.owner`;
  const holder = readOwner(ownerFile);
  const sameStart = holder && Math.abs(holder.bootedAt - bootedAt()) < clockSlackMs;
  if (holder && sameStart && holder.pid !== process.pid && isAlive(holder.pid)) return false;
  fs.rmSync(`${file}.lock`, { recursive: true, force: true });
  fs.writeFileSync(ownerFile, JSON.stringify({ pid: process.pid, bootedAt: bootedAt() }), { mode: 0o600 });
  return true;
}

export function releaseLock(file: string): void {
  fs.rmSync(`${file}.lock`, { recursive: true, force: true });
  fs.rmSync(`${file}.lock.owner`, { force: true });
}

function readOwner(file: string): z.output<typeof owner> | undefined {
  try {
    return owner.safeParse(JSON.parse(fs.readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
