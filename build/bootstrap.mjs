/**
 * Makes a fresh copy of the project ready: `bootstrap.mjs start` to open the app, `bootstrap.mjs test` to run every test.
 * Needs only Node, for it runs before anything is installed.
 */
import { installElectron } from './electron-runtime.mjs';
import { installModules } from './node-modules.mjs';
import { hasDisplay, stop } from './project.mjs';
import { canInstall, install, installCommand, missingPackages } from './system-packages.mjs';

const forTests = process.argv[2] === 'test';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or newer is needed. This is ${process.version}.`);

const groups = forTests ? ['runtime', 'tests', 'lab'] : hasDisplay ? ['runtime'] : [];
if (process.platform === 'linux') installPackages(groups);
installModules();
if (forTests || hasDisplay) installElectron();

function installPackages(wanted) {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (canInstall()) {
    install(missing);
    return;
  }
  const message = `These system packages are missing:\n  ${installCommand(missing)}`;
  if (!forTests && missing.some((entry) => !entry.optional)) stop(message);
  const effect = forTests
    ? 'The tests that need them are left out.'
    : 'Homelatch works without them, and sees less.';
  console.warn(`\n${message}\n${effect}\n`);
}
