import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolder } from '../../../scanners/cli/data-folder.ts';
import { Ledger } from '../../../scanners/core/ledger.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const camera = { device: 'd-1', mac: '44:19:b6:00:00:07' };
const ledger = () => new Ledger(new DataFolder(folder).ledger());
const tear = () => fs.appendFileSync(path.join(folder, 'attempts.ndjson'), '{"device":"d-1","mac":"44:1');

test('every login attempt counts in later runs, also where a crash tore a line before it', async () => {
  await ledger().begin(camera);
  tear();
  expect(await ledger().allowance(camera)).toMatchObject({ allowed: true });
  await ledger().begin(camera);
  expect(await ledger().allowance(camera)).toMatchObject({ allowed: false, reason: 'budget' });
});

test('a device that locked is left alone for good, also where a crash tore a line before that was noted', async () => {
  const at = await ledger().begin(camera);
  tear();
  await ledger().lock(camera, at);
  expect(await ledger().allowance(camera)).toEqual({ allowed: false, reason: 'locked' });
});

test('two checks at once count together', async () => {
  const [one, other] = [ledger(), ledger()];
  await one.allowance(camera);
  await other.begin(camera);
  await other.begin(camera);
  expect(await one.allowance(camera)).toMatchObject({ allowed: false });
});
