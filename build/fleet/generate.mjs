/**
 * Homes for trials with many of them: every device is one of the saved homes' devices as it was judged there, and each home is
 * a mixture of the devices of one saved home and a few of others. The same seed gives the same homes.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../project.mjs';

const fixtures = at('test/fixtures/homes');
const lastDay = Date.parse('2026-11-01T00:00:00Z');
const dayMs = 24 * 3_600_000;

/** The saved homes in their anonymous form, judged by today's checks. */
function savedHomes() {
  return fs
    .readdirSync(fixtures)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const words = [
        at('build/homelatch.mjs'),
        'judge',
        path.join(fixtures, name),
        '--anonymous',
        '--format',
        'json',
      ];
      return JSON.parse(output(words));
    });
}

/** The exit code only says that there is something to fix. */
function output(words) {
  try {
    return execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 64_000_000 });
  } catch (error) {
    if (error.status === 1 && error.stdout) return error.stdout;
    throw error;
  }
}

/** A generator of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export async function writeHomes(count, seed, out) {
  const homes = savedHomes();
  const texts = homes.map((home) => home.devices.map((device) => JSON.stringify(device)));
  const all = texts.flat();
  const next = dice(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const file = fs.createWriteStream(out);
  for (let made = 0; made < count; made += 1) {
    const index = Math.floor(next() * homes.length);
    const own = texts[index].filter(() => next() < 0.8);
    const visitors = Array.from({ length: Math.floor(next() * 4) }, () => pick(all));
    const day = new Date(lastDay - Math.floor(next() * 365) * dayMs).toISOString().slice(0, 10);
    const { app } = homes[index];
    const head = JSON.stringify({ format: 'homelatch-anonymous', version: 1, app, status: 'complete', day });
    const line = `${head.slice(0, -1)},"devices":[${[...own, ...visitors].join(',')}]}\n`;
    if (!file.write(line)) await new Promise((resolve) => file.once('drain', resolve));
  }
  await new Promise((resolve) => file.end(resolve));
  console.log(`Made ${count} homes.`);
}
