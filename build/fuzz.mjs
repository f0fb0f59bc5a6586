/**
 * `npm run fuzz [-- PARSER …]`: the property tests of the parsers with many more inputs, 1,000,000 each unless FUZZ_RUNS
 * says otherwise. A parser is named as its test is: `npm run fuzz -- dns-message`.
 */
import { spawnSync } from 'node:child_process';
import { at, root } from './project.mjs';

const parsers = process.argv.slice(2);
const tests =
  parsers.length > 0 ? parsers.map((name) => `test/scanners/protocols/${name}`) : ['test/scanners/protocols'];
const { status } = spawnSync(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '1000000' },
});
process.exitCode = status ?? 1;
