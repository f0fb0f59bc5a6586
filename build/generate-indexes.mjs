/**
 * Writes scanners/generated/<family>.ts: one list for each family of members, so that adding a member is adding a file.
 * Needs only Node. `--check` writes nothing and exits 1, naming every list that is stale.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const define = '../core/define.ts';
const exportsMember = /^export default\b/m;

/** Where the members of each family live. `name` turns path parts into the variable's words. */
const families = [
  { list: 'discovery', type: 'Discovery', from: define, folders: ['discovery'] },
  { list: 'probes', type: 'Probe', from: define, folders: ['probes'] },
  { list: 'logins', type: 'Login', from: define, folders: ['logins'], member: /\bdefineLogin\(/ },
  { list: 'recognisers', type: 'Recogniser', from: define, folders: ['recognisers'] },
  {
    list: 'checks',
    type: 'Check',
    from: define,
    folders: ['guidelines/*'],
    file: (name) => name !== 'guideline',
  },
  {
    list: 'guidelines',
    type: 'Guideline',
    from: define,
    folders: ['guidelines/*'],
    file: (name) => name === 'guideline',
  },
  {
    list: 'wizards',
    type: 'Wizard',
    from: define,
    folders: ['wizards/delete', 'wizards/fixes', 'wizards/setup', 'wizards/validate'],
  },
  { list: 'vendors', type: 'Vendor', from: '../knowledge/vendor.ts', folders: ['knowledge/vendors'] },
];

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

const scanners = (...parts) => path.join(root, 'scanners', ...parts);

const isFolder = (place) => fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The existing folders a pattern names; only the last part may be `*`. */
function foldersOf(pattern) {
  if (!pattern.endsWith('/*')) return isFolder(scanners(pattern)) ? [pattern] : [];
  const parent = pattern.slice(0, -2);
  if (!isFolder(scanners(parent))) return [];
  return fs
    .readdirSync(scanners(parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => isFolder(scanners(folder)));
}

/** Paths below scanners/ of the family's members, in code point order; other files there are shared pieces. */
function membersOf(family) {
  return family.folders
    .flatMap(foldersOf)
    .flatMap((folder) => fs.readdirSync(scanners(folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => family.file?.(path.basename(file, '.ts')) ?? true)
    .filter((file) => {
      const text = fs.readFileSync(scanners(file), 'utf8');
      return exportsMember.test(text) && (family.member?.test(text) ?? true);
    })
    .sort();
}

/** camelCase of the path below the family's top folder; never a reserved word, never starting with a digit. */
function variableOf(family, file) {
  const below = file
    .replace(/\.ts$/, '')
    .split('/')
    .slice(family.list === 'vendors' ? 2 : 1);
  const words = (family.list === 'guidelines' ? below.slice(0, 1) : below).join('-').split(/[^A-Za-z0-9]+/);
  const camel = words.map((word, at) => (at ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join('');
  if (!reserved.has(camel) && !/^\d/.test(camel) && camel !== family.list) return camel;
  return family.type.toLowerCase() + camel.charAt(0).toUpperCase() + camel.slice(1);
}

function textOf(family) {
  const members = membersOf(family).map((file) => ({ file, variable: variableOf(family, file) }));
  const seen = new Map();
  for (const { file, variable } of members) {
    const other = seen.get(variable);
    if (other) throw new Error(`${other} and ${file} would both be called ${variable}: rename one of them.`);
    seen.set(variable, file);
  }
  return [
    '// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.',
    `import type { ${family.type} } from '${family.from}';`,
    ...members.map(({ file, variable }) => `import ${variable} from '../${file}';`),
    '',
    members.length
      ? `export const ${family.list}: readonly ${family.type}[] = [\n${members.map((m) => `  ${m.variable},\n`).join('')}];`
      : `export const ${family.list}: readonly ${family.type}[] = [];`,
    '',
  ].join('\n');
}

const check = process.argv.includes('--check');
const stale = [];
for (const family of families) {
  const file = scanners('generated', `${family.list}.ts`);
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  const after = textOf(family);
  if (before === after) continue;
  stale.push(path.relative(root, file));
  if (check) continue;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, after);
}

if (check && stale.length) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exit(1);
}
console.log(stale.length ? `Wrote ${stale.join(', ')}.` : 'The indexes are up to date.');
