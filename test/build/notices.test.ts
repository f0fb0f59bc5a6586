import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { billOfMaterials, licencesPage, shippedPackages } from '../../build/notices.mjs';

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const packages = shippedPackages();
const names = packages.map(({ name }) => name);

test('the notices name every package that the app needs, and none that only builds it', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  expect(names.filter((name) => name in manifest.devDependencies)).toEqual([]);
});

test('every package has a licence that we may ship', () => {
  const known = new Set([
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    '0BSD',
    'BlueOak-1.0.0',
  ]);
  const others = packages.filter(({ licence }) => !known.has(licence));
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
    'argparse: Python-2.0',
    'tweetnacl: Unlicense',
  ]);
});

test('the bill of materials gives each package its version, its address and the hash of the lock file', () => {
  const { components } = billOfMaterials(packages, '45.4.1');
  expect(components).toHaveLength(packages.length + 1);
  expect(components.find(({ name }) => name === 'zod')).toEqual({
    type: 'library',
    'bom-ref': expect.stringMatching(/^pkg:npm\/zod@4/),
    name: 'zod',
    version: manifest.dependencies['zod'],
    purl: `pkg:npm/zod@${manifest.dependencies['zod']}`,
    licenses: [{ expression: 'MIT' }],
    hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
  });
});

test('the licences are text, whatever a package wrote', () => {
  const page = licencesPage([
    { name: '<b>', version: '1.0.0', licence: 'MIT', integrity: undefined, folder: 'test/build' },
  ]);
  expect(page).toContain('&lt;b&gt; 1.0.0 · MIT');
  expect(page).not.toContain('<b>');
});
