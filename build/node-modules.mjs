/** The packages of node_modules, as the lock file has them. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { at, npm, stop } from './project.mjs';

const modules = at('node_modules');
const stamp = at('node_modules/.bootstrap');

/** Installs what the lock file names, unless it is here. No package needs its install script. */
export function installModules() {
  if (fs.lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = wantedStamp();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  fs.rmSync(stamp, { force: true });
  console.log('Installing the packages that Homelatch is built from');
  const patience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];
  if (!npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...patience])) {
    stop('The packages could not be installed. Check the network connection, then run the command again.');
  }
  linkCommand();
  fs.writeFileSync(stamp, wanted);
}

/** Changes whenever node_modules would. */
function wantedStamp() {
  return createHash('sha256')
    .update(fs.readFileSync(at('package-lock.json')))
    .update(`${process.platform}-${process.arch}-${process.versions.node.split('.')[0]}`)
    .digest('hex');
}

/** Lets `npx homelatch` find the project's own command: npm links the commands of dependencies only. */
function linkCommand() {
  if (process.platform === 'win32') return;
  const link = at('node_modules/.bin/homelatch');
  fs.rmSync(link, { force: true });
  fs.symlinkSync('../../build/homelatch.mjs', link);
}
