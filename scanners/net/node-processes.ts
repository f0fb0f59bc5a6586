import { execFile, spawn } from 'node:child_process';

/** The one file that starts other programs: always with an argument list, never through a shell. */

export interface Finished {
  readonly code: number | undefined;
  readonly output: string;
}

const mostOutput = 4 * 1024 * 1024;

/** Runs a system program and gives back what it printed. Never rejects: a program that is not there gives code undefined. */
export function runProgram(program: string, args: readonly string[], timeoutMs: number): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(
      program,
      [...args],
      { timeout: timeoutMs, maxBuffer: mostOutput, windowsHide: true, encoding: 'utf8' },
      (error, stdout) => {
        const code = error ? (typeof error.code === 'number' ? error.code : undefined) : 0;
        resolve({ code, output: stdout });
      },
    );
  });
}

export interface Running {
  readonly onOutput: (listener: (chunk: string) => void) => void;
  readonly finished: Promise<Finished>;
  stop(): void;
}

const killAfterMs = 2000;

/** Starts a program whose output is read while it runs; stopping it ends it for certain. */
export function startProgram(program: string, args: readonly string[]): Running {
  const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
  const listeners: ((chunk: string) => void)[] = [];
  let output = '';
  let kill: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output.length + chunk.length > mostOutput) {
      child.kill('SIGTERM');
      return;
    }
    output += chunk;
    for (const listener of listeners) listener(chunk);
  });
  const finished = new Promise<Finished>((resolve) => {
    child.once('error', () => resolve({ code: undefined, output }));
    child.once('close', (code) => {
      clearTimeout(kill);
      resolve({ code: code ?? undefined, output });
    });
  });
  return {
    onOutput: (listener) => listeners.push(listener),
    finished,
    stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      kill = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    },
  };
}
