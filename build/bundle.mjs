/**
 * Bundles the sources into dist/: `bundle.mjs` everything, `bundle.mjs cli` or `bundle.mjs app` one part.
 * Each program is one CommonJS file without any package beside it, for Node 18 and Electron alike.
 */
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { at, root } from './project.mjs';

/** An installed app has the command line in it. */
const programs = [
  { part: 'app', source: 'electron/entry.ts', out: 'dist/electron' },
  { part: 'app', source: 'electron/scan-host.ts', out: 'dist/electron' },
  { part: 'app', source: 'electron/store-host.ts', out: 'dist/electron', database: true },
  { part: 'app', source: 'electron/preload.ts', out: 'dist/electron' },
  { part: 'cli', source: 'scanners/cli/main.ts', out: 'dist/cli', name: 'homelatch', database: true },
];

const external = ['electron', ...builtinModules, /^node:/, /\.node$/];
const databaseCode = 'node-sqlite3-wasm.wasm';

async function bundleProgram({ source, out, database, name = path.basename(source, '.ts') }) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node18',
      outDir: at(out),
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        external,
        input: { [name]: at(source) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
  if (database)
    fs.copyFileSync(at('node_modules/node-sqlite3-wasm/dist', databaseCode), at(out, databaseCode));
}

/** Chromium 114 lacks light-dark(): Lightning CSS writes it out as variables that follow `color-scheme`. */
async function bundlePage() {
  await build({
    root: at('renderer'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: 114 << 16 } } },
    build: {
      target: 'chrome114',
      cssTarget: 'chrome114',
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The page is read from disk, so one large file is quicker than many.
      chunkSizeWarningLimit: 3000,
    },
  });
}

const exists = (source) => fs.existsSync(at(source));
const [only] = process.argv.slice(2);
const chosen = programs.filter(({ part, source }) => (only === undefined || part === only) && exists(source));
for (const { out } of chosen) fs.rmSync(at(out), { recursive: true, force: true });
const jobs = chosen.map(bundleProgram);
if (only !== 'cli' && exists('renderer/index.html')) jobs.push(bundlePage());
await Promise.all(jobs);
console.error(`Bundled ${chosen.map(({ source }) => source).join(', ') || 'nothing'}.`);
