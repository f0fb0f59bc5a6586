import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

function check(packages: Record<string, object>) {
  const project = projectCopy(['build/check-lock.mjs'], {
    'package-lock.json': JSON.stringify({ packages }),
  });
  const run = spawnSync(process.execPath, ['build/check-lock.mjs'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  project.remove();
  return { code: run.status, output: run.stderr };
}

const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } };

test('a lock file with every optional package passes', () => {
  const packages = {
    'node_modules/tool': tool,
    'node_modules/tool-linux': {},
    'node_modules/tool/node_modules/tool-mac': {},
  };
  expect(check(packages).code).toBe(0);
});

test('an optional package that is not in the lock file is named', () => {
  const run = check({ 'node_modules/tool': tool, 'node_modules/tool-linux': {} });
  expect(run.code).toBe(1);
  expect(run.output).toContain('tool-mac, an optional dependency of node_modules/tool, is missing');
});
