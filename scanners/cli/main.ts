import { runProgram } from './program.ts';

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
void runProgram(process.argv.slice(2), interrupt.signal).then((code) => {
  process.exitCode = code;
  // Sockets that are still closing must not hold the terminal.
  setTimeout(() => process.exit(code), 500).unref();
});
