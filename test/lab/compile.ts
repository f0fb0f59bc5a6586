import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

/** Compiles the emulators to one file that needs nothing but Node, so that each of them starts in a moment. */
export async function compileEmulators(file: string): Promise<void> {
  await build({
    root: path.resolve(import.meta.dirname, '../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path.dirname(file),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        external: [...builtinModules, /^node:/, /\.node$/, 'cpu-features'],
        input: path.resolve(import.meta.dirname, 'emulator-process.ts'),
        output: { format: 'cjs', entryFileNames: path.basename(file), codeSplitting: false },
      },
    },
  });
}
