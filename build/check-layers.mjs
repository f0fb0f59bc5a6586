/** Checks who imports whom (.dependency-cruiser.cjs), and that every source file was looked at. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['scanners', 'electron', 'renderer'].filter((folder) =>
  fs.existsSync(path.join(root, folder)),
);

const isSource = (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
const sources = folders.flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter(isSource),
);

if (sources.length === 0) {
  console.log('There is no source file yet, so there are no layers to check.');
  process.exit(0);
}

process.chdir(root);
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } }, undefined, {
  tsConfig: extractTsConfig(path.join(root, options.tsConfig.fileName)),
});

const seen = new Set(output.modules.map((module) => module.source));
const unseen = sources.filter((file) => !seen.has(file));
for (const file of unseen) console.error(`not looked at: ${file}`);

const { violations } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  const route = cycle ? cycle.map((step) => step.name).join(' -> ') : to;
  const reason = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  console.error(`${rule.name}: ${from} -> ${route}\n  ${reason}`);
}

if (unseen.length || violations.length) {
  console.error(`${violations.length} wrong imports, ${unseen.length} files not looked at.`);
  process.exit(1);
}
console.log(`Every import of ${sources.length} files keeps to its layer.`);
