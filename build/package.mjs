/**
 * Packages the app: `package.mjs` for release/, `package.mjs --e2e` for release-e2e/, which the end-to-end tests can drive.
 * `--dir` makes the program's folder only, no archive or installer. Other words are handed to electron-builder.
 */
import { at, run, stop } from './project.mjs';

const words = process.argv.slice(2);
const forTests = words.includes('--e2e');
const folderOnly = forTests || words.includes('--dir');
const others = words.filter((word) => word !== '--e2e' && word !== '--dir');

if (!run(process.execPath, ['build/bundle.mjs', 'app'])) stop('The app could not be built.');

const env = { ...process.env, E2E_BUILD: forTests ? '1' : '', ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7z' };
if (process.platform !== 'linux') delete env.ELECTRON_BUILDER_7ZIP_PATH;
const builder = [
  at('node_modules/electron-builder/cli.js'),
  '--config',
  'build/electron-builder.cjs',
  '--publish',
  'never',
  ...(folderOnly ? ['--dir'] : []),
  ...others,
];
if (!run(process.execPath, builder, { env })) stop('The app could not be packaged.');
