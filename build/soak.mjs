/** `npm run soak [-- --minutes N]`: runs test/hostile/soak.ts, with the garbage collector in reach. */
import { spawnSync } from 'node:child_process';
import { at } from './project.mjs';

const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--import', 'tsx', at('test/hostile/soak.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
