import { exitCodes } from './exit-codes.ts';
import { runProgram } from './program.ts';

const lastResortMs = 4_000;
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupt.abort();
    // Whatever hangs, such as a reader of our output that reads no more, a stop is a stop.
    setTimeout(() => process.exit(exitCodes.interrupted), lastResortMs).unref();
  });
}

let isUnread = false;
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // Whoever read along has gone, as `head` does when it has enough: nobody needs the rest.
    isUnread = true;
    interrupt.abort();
  });

void runProgram(process.argv.slice(2), interrupt.signal).then((code) => {
  const end = isUnread ? exitCodes.unread : code;
  process.exitCode = end;
  // Sockets that are still closing must not hold the terminal. Inside Electron, an exit without a code would be 0.
  setTimeout(() => process.exit(end), 500).unref();
});
