import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const databaseCode = 'node-sqlite3-wasm.wasm';

/** Bundles the process that is to be killed, as the app's own are bundled, into a folder. Gives its file. */
export async function bundleVictim(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        external: [...builtinModules, /^node:/],
        input: { victim: path.join(import.meta.dirname, 'storing-victim.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
  fs.copyFileSync(
    path.join(root, 'node_modules/node-sqlite3-wasm/dist', databaseCode),
    path.join(folder, databaseCode),
  );
  return path.join(folder, 'victim.cjs');
}

export const startVictim = (file: string, ...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [file, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
