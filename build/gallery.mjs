/** Draws every screen and state of the page into test/e2e/gallery, and checks each on the way. */
import { answerHelp, at, hasDisplay, run, stop } from './project.mjs';

answerHelp(
  'npm run gallery',
  '  draws every screen and state of the app into test/e2e/gallery, in light and dark, and checks each with axe;',
  '  takes some minutes',
);

if (!run(process.execPath, ['build/bundle.mjs', 'app'])) stop('The page could not be bundled.');
const report = process.env.TEST_REPORT;
if (report) process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
const reporter = `--reporter=list${report ? ',json' : ''}`;
const playwright = [at('node_modules/@playwright/test/cli.js'), 'test', reporter, 'screens'];
const drawn = hasDisplay
  ? run(process.execPath, playwright)
  : run('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', process.execPath, ...playwright]);
process.exit(drawn ? 0 : 1);
