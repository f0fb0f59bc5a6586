/** What every build script needs: where the project is, how to run a program, how to stop with a plain message. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** A path inside the project. */
export const at = (...parts) => path.join(root, ...parts);

export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Answers `--help` with these lines, and ends. */
export function answerHelp(...lines) {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(lines.join('\n'));
  process.exit(0);
}

/** Runs a program in the project's folder, its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** What a program prints, or nothing when it cannot be run. */
export function outputOf(command, args) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8' }).stdout ?? '';
}

/** Runs npm, the same one that runs us where there is one. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

export const isRoot = process.getuid?.() === 0;

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
