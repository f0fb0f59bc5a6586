/** Where the program begins: as the app with its window, or as the command line of an installed Homelatch. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { app } from 'electron';
import { commandIn } from './command-line.ts';
import { claimUserData } from './user-data.ts';

const words = commandIn(process.argv.slice(1));
const lasting = claimUserData();
if (words) runCommand(words);
else {
  if (!lasting)
    console.error(
      'This account has no home folder, so what Homelatch finds is kept until the next restart only.',
    );
  void import('./main.ts');
}

function runCommand(command: readonly string[]): void {
  app.disableHardwareAcceleration();
  app.dock?.hide();
  process.argv.splice(1, process.argv.length, 'homelatch', ...command);
  // An end before Chromium is ready would be a crash.
  void app.whenReady().then(() => createRequire(__filename)(path.join(__dirname, '../cli/homelatch.cjs')));
}
