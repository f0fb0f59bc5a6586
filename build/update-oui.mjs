// Compacts the IEEE registries in the package `oui-data` into scanners/knowledge/oui-prefixes.ts:
// names without addresses, one line per organisation, its prefixes behind it.
// Usage: npm install oui-data@latest && node build/update-oui.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const dataPath = require.resolve('oui-data');
const target = fileURLToPath(new URL('../scanners/knowledge/oui-prefixes.ts', import.meta.url));

/** First line of an entry is the organisation; the rest is its postal address, which nobody needs. */
function organisation(entry) {
  return entry
    .split('\n')[0]
    .replace(/[`\\$\t]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const entries = JSON.parse(await readFile(dataPath, 'utf8'));
const { version } = JSON.parse(await readFile(new URL('package.json', `file://${dataPath}`), 'utf8'));

const prefixesByName = new Map();
for (const [prefix, entry] of Object.entries(entries)) {
  if (!/^(?:[0-9A-F]{6}|[0-9A-F]{7}|[0-9A-F]{9})$/.test(prefix)) throw new Error(`odd prefix ${prefix}`);
  const name = organisation(entry);
  // A block that the registry splits further, or that its holder keeps secret, names nobody.
  if (name === '' || name === 'IEEE Registration Authority' || name === 'Private') continue;
  const known = prefixesByName.get(name);
  if (known) known.push(prefix);
  else prefixesByName.set(name, [prefix]);
}

const lines = [...prefixesByName]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, prefixes]) => `${name}\t${prefixes.sort().join(' ')}`);

await writeFile(
  target,
  `// Written by build/update-oui.mjs from oui-data ${version} (BSD-2-Clause), which copies the IEEE registries
// MA-L, MA-M and MA-S. One line per organisation: name, tab, prefixes of 6, 7 or 9 hex digits.
export const ouiSource = 'https://www.npmjs.com/package/oui-data/v/${version}';
export const ouiPrefixes: string = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} organisations written`);
