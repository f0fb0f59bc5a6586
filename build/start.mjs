/** `npm start`: bundles and opens the app. Without a display it checks the demo home in the terminal. */
import { spawn } from 'node:child_process';
import { electronProgram } from './electron-runtime.mjs';
import { at, hasDisplay, isRoot, root, run, stop } from './project.mjs';

const words = process.argv.slice(2);

if (hasDisplay) openApp();
else checkDemoHome();

function openApp() {
  if (!run(process.execPath, ['build/bundle.mjs', 'app'])) stop('The app could not be built.');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const sandbox = process.platform === 'linux' && isRoot ? ['--no-sandbox'] : [];
  const app = spawn(electronProgram(), [...sandbox, root, ...words], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
  app.on('error', (error) => stop(`Electron could not be started: ${error.message}`));
  app.on('exit', (code) => process.exit(code ?? 1));
}

/** Nothing is ever checked without consent, so without a window only the demo home is. */
function checkDemoHome() {
  console.log('There is no display here, so the window cannot open. This is the check of the demo home:\n');
  const options = words.filter((word) => word !== '--demo');
  const demo = spawn(process.execPath, [at('build/homelatch.mjs'), 'demo', ...options], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
  demo.on('exit', (code) => {
    const somethingToFix = 1;
    if (code !== 0 && code !== somethingToFix) process.exit(code ?? 1);
    console.log('\nTo check your own home, from this folder:\n  npx homelatch check --yes');
    console.log('The word --yes says that this is your home network, or that you have permission.');
    process.exit(0);
  });
}
