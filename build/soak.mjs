/** `npm run soak [-- --minutes N]`: runs test/hostile/soak.ts, with the garbage collector in reach. */
import { spawnSync } from 'node:child_process';
import { answerHelp, at } from './project.mjs';

answerHelp(
  'npm run soak [-- --minutes N]',
  '  checks a pretend home again and again, for 20 minutes unless told, and looks for what is left over',
);

const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--import', 'tsx', at('test/hostile/soak.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
