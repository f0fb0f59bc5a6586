import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

test.each(['lab', 'bench', 'hostile', 'gallery', 'fuzz', 'soak', 'e2e'])(
  'npm run %s -- --help says what it does, and does nothing',
  (name) => {
    const words = [path.join(root, 'build', `${name}.mjs`), '--help'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm run ${name}\\b`));
  },
);
