/**
 * Packages the app: `package.mjs` for release/, `package.mjs --e2e` for release-e2e/, which the end-to-end tests can drive.
 * `--dir` makes the program's folder only, no archive or installer. Other words are handed to electron-builder.
 * Beside the folder it writes a list of the files with their hashes.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileList, packedFiles, sizeLines } from './packed-files.mjs';
import { at, root, run, stop } from './project.mjs';

const words = process.argv.slice(2);
const forTests = words.includes('--e2e');
const folderOnly = forTests || words.includes('--dir');
const others = words.filter((word) => word !== '--e2e' && word !== '--dir');

for (const job of [['build/bundle.mjs'], ['build/notices.mjs']])
  if (!run(process.execPath, job)) stop('The app could not be built.');

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
// The packer has much to say that matters only when it fails.
const packing = spawnSync(process.execPath, builder, { cwd: root, env, encoding: 'utf8' });
if (packing.status !== 0) stop(`${packing.stdout}${packing.stderr}\nThe app could not be packaged.`);
const output = forTests ? 'release-e2e' : 'release';
console.log(`Packaged the app in ${output}/.`);
for (const folder of fs.readdirSync(at(output)).filter((name) => name.endsWith('unpacked'))) {
  const files = packedFiles(at(output, folder));
  fs.writeFileSync(at(output, `${folder}.sha256`), fileList(files));
  for (const line of sizeLines(files)) console.log(line);
}
