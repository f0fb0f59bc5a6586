import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string().optional(),
      licenses: z.array(z.object({ expression: z.string() })).length(1),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  ),
});

let components: z.infer<typeof bill>['components'];
let page: string;
beforeAll(() => {
  expect(spawnSync(process.execPath, ['build/notices.mjs']).status).toBe(0);
  ({ components } = bill.parse(JSON.parse(readFileSync('dist/notices/sbom.cdx.json', 'utf8'))));
  page = readFileSync('dist/notices/licences.html', 'utf8');
});

test('the notices name every package that the app needs, and none that only builds it', () => {
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['electron', ...Object.keys(manifest.dependencies)]));
  expect(names.filter((name) => name !== 'electron' && name in manifest.devDependencies)).toEqual([]);
});

test('every package has a licence that we may ship', () => {
  const usual = new Set([
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    '0BSD',
    'BlueOak-1.0.0',
  ]);
  const licences = components.map(
    ({ name, licenses: [licence] }) => [name, licence?.expression ?? ''] as const,
  );
  expect(licences.filter(([, licence]) => !usual.has(licence)).map((pair) => pair.join(': '))).toEqual([
    'argparse: Python-2.0',
    'tweetnacl: Unlicense',
  ]);
});

test('the bill of materials gives a package its version, its address and the hash of the lock file', () => {
  const version = manifest.dependencies['zod'];
  expect(components.find(({ name }) => name === 'zod')).toEqual({
    name: 'zod',
    version,
    purl: `pkg:npm/zod@${version}`,
    licenses: [{ expression: 'MIT' }],
    hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
  });
});

test('the licences are a page without any program, and hold the texts', () => {
  expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
  expect(page).not.toMatch(/<script|<img|<a /i);
  expect(page).toContain('Permission is hereby granted, free of charge');
});
