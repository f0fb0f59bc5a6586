/**
 * `npm run fuzz [-- PARSER …]`: the property tests of the parsers with many more inputs, 1,000,000 each unless FUZZ_RUNS
 * says otherwise. A parser is named as its test is: `npm run fuzz -- dns-message`.
 */
import { spawnSync } from 'node:child_process';
import { answerHelp, at, root } from './project.mjs';

answerHelp(
  'npm run fuzz [-- PARSER …]',
  '  tries the parsers with 1,000,000 made-up inputs each, or as many as FUZZ_RUNS says;',
  '  a parser is named as its test is, for example: npm run fuzz -- dns-message',
);

const parsers = process.argv.slice(2);
const tests =
  parsers.length > 0 ? parsers.map((name) => `test/scanners/protocols/${name}`) : ['test/scanners/protocols'];
const { status } = spawnSync(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '1000000' },
});
process.exitCode = status ?? 1;
