/**
 * The end-to-end tests: the packaged app, under a virtual display, inside the `pc` of the lab.
 * The tests find the app's program in APP_PROGRAM. TEST_REPORT names the file for the JSON report.
 * Words are handed to Playwright, for example a file to keep to.
 */
import fs from 'node:fs';
import { answerHelp, at, isRoot, run, stop } from './project.mjs';

answerHelp(
  'npm run e2e [-- WORD …]',
  '  packages the app and drives it in the lab, which needs Linux and root;',
  '  words are handed to Playwright, for example a file to keep to: npm run e2e -- first-check',
);

if (process.platform !== 'linux' || !isRoot)
  stop('The end-to-end tests need Linux and root: they run inside the lab.');

process.env.HOMELATCH_LAB = 'e2e';
const lab = (...words) => run(process.execPath, ['build/lab.mjs', ...words]);
const words = process.argv.slice(2);
const report = process.env.TEST_REPORT;

if (!run(process.execPath, ['build/package.mjs', '--e2e'])) stop('The app could not be packaged.');
process.env.APP_PROGRAM = at('release-e2e/linux-unpacked/homelatch');
if (report) process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
fs.mkdirSync(at('test/e2e/gallery'), { recursive: true });

lab('down');
if (!lab('up', '--set', 'wizards')) stop('The lab did not come up.');
process.on('SIGTERM', () => {
  lab('down');
  process.exit(1);
});
const playwright = [
  at('node_modules/@playwright/test/cli.js'),
  'test',
  `--reporter=list${report ? ',json' : ''}`,
];
const passed = lab(
  'exec',
  'xvfb-run',
  '-a',
  '-s',
  '-screen 0 1440x1000x24',
  process.execPath,
  ...playwright,
  ...words,
);
lab('down');
process.exit(passed ? 0 : 1);
