/** Starts the packaged app for a moment, without a display. */
import { spawn } from 'node:child_process';

const patienceMs = 4_000;

/** Everything that it wrote until it ended or its time was over. */
export function outputOf(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const { DISPLAY: _display, ...others } = process.env;
    const child = spawn(program, words, { env: { ...others, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => {
        output += bytes.toString('utf8');
      });
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output);
    });
  });
}
