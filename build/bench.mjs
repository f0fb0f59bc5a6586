/** `npm run bench`: runs test/bench/command.ts. The app's own bench needs its bundle and a screen, if only a pretended one. */
import { answerHelp, at, hasDisplay, run, stop } from './project.mjs';

answerHelp(
  'npm run bench [-- --only logins|speed|growth|app] [--runs N] [--write]',
  '  measures in the lab, which needs Linux and root; --write puts the tables into the README',
);

const words = process.argv.slice(2);
const only = words[words.indexOf('--only') + 1];
const opensWindows = !words.includes('--only') || only === 'app';

if (opensWindows && !run(process.execPath, ['build/bundle.mjs', 'app']))
  stop('The app could not be bundled.');
const display = opensWindows && !hasDisplay ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'] : [];
const [program, ...args] = [...display, process.execPath, '--import', 'tsx', at('test/bench/command.ts')];
const env = { ...process.env, NODE_PATH: at('node_modules') };
process.exit(run(program, [...args, ...words], { env }) ? 0 : 1);
