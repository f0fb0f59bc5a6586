/** `npm run bench`: runs test/bench/command.ts. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'test/bench/command.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NODE_PATH: path.join(root, 'node_modules') } },
);
process.exitCode = status ?? 1;
