/** Starting with the computer, for those who chose it. macOS and Windows keep it themselves; on Linux it is a file. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { App } from 'electron';
import { logError } from './log.ts';

/** As the Desktop Application Autostart Specification of freedesktop.org has it. */
export function autostartFile(environment: NodeJS.ProcessEnv, home = os.homedir()): string {
  const folder = environment['XDG_CONFIG_HOME'] || path.join(home, '.config');
  return path.join(folder, 'autostart', 'homelatch.desktop');
}

/** Words of an `Exec` key are quoted, and what has a meaning inside quotes is escaped. */
const quoted = (word: string) => `"${word.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;

export const autostartEntry = (program: string): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Homelatch',
    `Exec=${quoted(program)} --hidden`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Writes or takes away the file. Throws when the folder cannot be written. */
export async function startWithLinux(wanted: boolean, file: string, program: string): Promise<void> {
  if (!wanted) {
    await fs.rm(file, { force: true });
    return;
  }
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, autostartEntry(program));
}

/** Does as the person chose, on each system. A program that was not installed leaves no trace. */
export function startAtLogin(app: Pick<App, 'isPackaged' | 'setLoginItemSettings'>, wanted: boolean): void {
  if (!app.isPackaged) return;
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, args: ['--hidden'] });
    return;
  }
  // An AppImage runs from a folder that is gone at the next start; it tells where its own file is.
  const program = process.env['APPIMAGE'] || process.execPath;
  startWithLinux(wanted, autostartFile(process.env), program).catch((error: unknown) =>
    logError('start at login', error),
  );
}
