/** The person's folder for the app's data, or one for this time only where an account has no home that can be written to. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';

/** Before anything else: Chromium ends the program when it has no folder. True when what is kept will last. */
export function claimUserData(): boolean {
  try {
    const folder = app.getPath('userData');
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-'));
    app.setPath('userData', folder);
    app.once('quit', () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return false;
  }
}
