import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const possible = process.platform === 'linux' && process.getuid?.() === 0;

/** Where people put programs: a path with spaces and accents. */
const place = path.join(fs.realpathSync(os.tmpdir()), `Fy nghartref é ${process.pid}`);
const screenKey = path.join(os.tmpdir(), `homelatch-screen-${process.pid}`);
const nobody = ['--reuid', '65534', '--regid', '65534', '--clear-groups'];

function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: root, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const { HOME: _home, XDG_CONFIG_HOME: _config, XDG_DATA_HOME: _data, ...homeless } = process.env;

/** Runs a program with a screen, as an account that owns nothing and has no home. */
const asNobody = (program: string, ...words: string[]) =>
  run(
    'xvfb-run',
    ['-a', '-f', screenKey, 'sh', '-c', 'chmod 644 "$XAUTHORITY"; exec "$@"', 'sh'].concat(
      ['setpriv', ...nobody, program],
      words,
    ),
    { ...homeless, HOME: '/nonexistent' },
  );

/** Starts the program, waits for the process of its page, tells what the system says of it, and ends the program. */
const statusOfPage = `
timeout 30 "$0" --demo >/dev/null 2>&1 & app=$!
for try in $(seq 80); do
  for process in /proc/[0-9]*; do
    words=$(tr '\\0' ' ' < "$process/cmdline" 2>/dev/null)
    case "$words" in "$0 --type=renderer"*) grep -E '^(Seccomp|NoNewPrivs):' "$process/status"; kill $app; exit;; esac
  done
  sleep 0.25
done
kill $app`;

describe.runIf(possible)('the Debian package, unpacked into a folder that nobody can write to', () => {
  const program = path.join(place, 'opt/Homelatch');
  const command = path.join(program, 'resources/homelatch');

  beforeAll(() => {
    for (const words of [
      ['build/package.mjs', '--dir'],
      ['build/deb.mjs', '--fast'],
    ])
      expect(run(process.execPath, words)).toMatchObject({ status: 0 });
    const [made = ''] = fs.readdirSync(path.join(root, 'release')).filter((name) => name.endsWith('.deb'));
    expect(run('dpkg-deb', ['-x', path.join(root, 'release', made), place])).toMatchObject({ status: 0 });
    // As the package does after it was installed.
    fs.chmodSync(path.join(program, 'chrome-sandbox'), 0o4755);
  });
  afterAll(() => {
    for (const made of [place, screenKey]) fs.rmSync(made, { recursive: true, force: true });
  });

  test('brings the command, the menu entry and the icons to their places', () => {
    expect(fs.readlinkSync(path.join(place, 'usr/bin/homelatch'))).toBe('/opt/Homelatch/resources/homelatch');
    const entry = fs.readFileSync(path.join(place, 'usr/share/applications/homelatch.desktop'), 'utf8');
    expect(entry).toContain('Exec=/opt/Homelatch/homelatch %U');
    expect(fs.existsSync(path.join(place, 'usr/share/icons/hicolor/256x256/apps/homelatch.png'))).toBe(true);
  });

  test('answers on the command line, with its exit code', () => {
    expect(asNobody(command, '--version')).toMatchObject({ status: 0, stdout: 'homelatch 0.1.0\n' });
    const wrong = asNobody(command, 'nonsense');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('There is no command “nonsense”');
  });

  test('starts its window for an account without a home', () => {
    const { status, stderr } = asNobody('timeout', '5', path.join(program, 'homelatch'), '--demo');
    const endedByTimeout = 124;
    expect({ status, home: stderr.includes('This account has no home folder') }).toEqual({
      status: endedByTimeout,
      home: true,
    });
  });

  test('control 2: confines its page with the sandbox of the system', () => {
    const { stdout } = asNobody('sh', '-c', statusOfPage, path.join(program, 'homelatch'));
    // 2: every call of the page to the system is filtered. proc_pid_status(5)
    expect(Object.fromEntries(stdout.split('\n').map((line) => line.split(/:\s*/)))).toMatchObject({
      NoNewPrivs: '1',
      Seccomp: '2',
    });
  });
});
