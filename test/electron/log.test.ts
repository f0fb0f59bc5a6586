import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { log, openLog, redact } from '../../electron/log.ts';

describe('the log', () => {
  test.each([
    ['password=hunter2 next', 'hunter2'],
    ['"password": "two words"', 'two words'],
    ['Authorization: Basic YWRtaW46YWRtaW4=', 'YWRtaW46YWRtaW4'],
    ['bearer abcdef123456', 'abcdef123456'],
    ['rtsp://admin:12345@192.168.1.7/', '12345'],
    ['ssid: HomeSweetHome', 'HomeSweetHome'],
    ['seen 44:19:b6:00:00:07', '44:19:b6'],
  ])('hides the secret of “%s”', (line, secret) => {
    expect(redact(line)).not.toContain(secret);
  });

  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-log-'));
    openLog(folder);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('keeps a device’s words on one line', () => {
    log('info', 'called itself “x\n2026-01-01T00:00:00Z error forged %s%n”');
    expect(fs.readFileSync(path.join(folder, 'homelatch.log'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });

  test('never grows past ten megabytes', () => {
    for (let line = 0; line < 9000; line += 1) log('warning', 'y'.repeat(5000));
    const size = fs
      .readdirSync(folder)
      .reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
    expect(size).toBeLessThanOrEqual(10 * 1024 * 1024);
    expect(size).toBeGreaterThan(5 * 1024 * 1024);
  });
});
