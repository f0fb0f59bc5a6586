/**
 * Every optional package that the lock file names must be in it: npm leaves out those a registry lacks (builds for other
 * systems), and `npm ci` then fails for everybody.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const problems = [];

for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    if (!packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`]) {
      problems.push(`${name}, an optional dependency of ${place}, is missing`);
    }
  }
}

if (problems.length) {
  console.error(`package-lock.json: ${problems.join('; ')}.`);
  process.exit(1);
}
console.log('The lock file is complete.');
