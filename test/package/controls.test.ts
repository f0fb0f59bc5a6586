/** What about the app's hardening can be read in its sources, and the table of all controls. */
import fs from 'node:fs';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const sources = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
const shipped = ['electron', 'renderer', 'scanners'].flatMap(sources);
const withIn = (pattern: RegExp) => shipped.filter((file) => pattern.test(read(file)));

describe('the sources of the app', () => {
  test.each([
    ['15', 'open no path of this computer for the page', /\b(openPath|showItemInFolder)\b/, []],
    ['17', 'answer the page in one place', /\bipcMain\b/, ['electron/ipc-main.ts']],
    [
      '21',
      'write no markup from text',
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/,
      [],
    ],
    ['23', 'start other programs in one place', /node:child_process/, ['scanners/net/node-processes.ts']],
    ['23', 'start no shell', /shell:\s*true|\bexecSync\(/, []],
    [
      '25',
      'use the network of the browser for updates alone',
      /import\s*\{[^}]*\bnet\b[^}]*\}\s*from 'electron'/,
      ['electron/updates/fetch-small.ts'],
    ],
    [
      '26',
      'accept a certificate that cannot be checked in one place',
      /certificate-error|setCertificateVerifyProc|NODE_TLS_REJECT|rejectUnauthorized: false/,
      ['scanners/net/node-tcp.ts'],
    ],
    ['31', 'send no crash reports', /\bcrashReporter\b/, []],
    ['39', 'write nothing to the clipboard', /navigator\.clipboard|clipboard\.write/, []],
  ])('control %s: %s', (_control, _what, pattern, places) => {
    expect(withIn(pattern).filter((file) => !places.includes(file))).toEqual([]);
  });

  test('control 24: only the platform files and the demo home touch sockets', () => {
    const touching = withIn(/from 'node:(net|tls|http|https|dgram|dns)(\/promises)?'/);
    expect(touching.filter((file) => !/^scanners\/(net\/node-|demo\/)/.test(file))).toEqual([]);
  });

  test('control 2: the sandbox is switched on before anything starts', () => {
    const main = read('electron/main.ts');
    expect(main.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('app.whenReady()'));
  });
});

test('control 40: the database code is new enough, and maps no file into memory', () => {
  const db = new Database(':memory:');
  const [version = ''] = Object.values(db.get('SELECT sqlite_version()') ?? {}).map(String);
  db.close();
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  expect(read('electron/store/database.ts')).not.toMatch(/mmap_size/i);
});

test('the table of controls has all forty, and points to files that are there', () => {
  const rows = [...read('test/package/controls.md').matchAll(/^\| (\d+) \|.*$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
  const files = rows.flatMap(([row]) =>
    [...row.matchAll(/`((?:test|electron|build)\/[\w./-]+)`/g)].map(([, file]) => file ?? ''),
  );
  expect(files.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
});
