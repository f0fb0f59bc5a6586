import { spawn } from 'node:child_process';

export interface RunResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end, whatever that is. */
export function attempt(program: string, args: readonly string[], input = ''): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs a program that must succeed, and gives what it wrote. */
export async function run(program: string, args: readonly string[], input = ''): Promise<string> {
  const { code, output, errors } = await attempt(program, args, input);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${errors.trim() || `exit code ${code}`}`);
  return output;
}

/** Waits until `ready` holds, looking every 50 ms. False when `timeoutMs` has passed. */
export async function waitFor(ready: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    if (await ready()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
