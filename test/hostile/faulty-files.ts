import fs from 'node:fs';

/**
 * `killed`: nothing reaches the disk from the nth change on, as when the process dies. `full`: nothing more can be
 * written from then on. `broken`: that one change fails.
 */
export type Fault = 'killed' | 'full' | 'broken';

const takesSpace = ['writeSync', 'writeFileSync', 'appendFileSync', 'copyFileSync', 'mkdirSync'] as const;
const others = ['renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'ftruncateSync', 'fsyncSync'] as const;

/** Runs the work with a file system that fails from the nth change on, and counts the changes that were tried. */
export function withFault<T>(
  fault: Fault,
  nth: number,
  work: () => T,
): { readonly tried: number; readonly result: T | Error } {
  let tried = 0;
  const names = [...takesSpace, ...others, 'openSync'] as const;
  const before = names.map((name) => [name, fs[name]] as const);
  for (const [name, real] of before) {
    Reflect.set(fs, name, (...words: unknown[]) => {
      // A file that is opened to be read changes nothing.
      const changes = name !== 'openSync' || (words[1] !== undefined && words[1] !== 'r' && words[1] !== 0);
      if (changes) tried += 1;
      if (
        changes &&
        fails(
          fault,
          nth,
          tried,
          takesSpace.some((each) => each === name),
        )
      )
        throw failureOf(fault);
      return Reflect.apply(real, fs, words);
    });
  }
  try {
    const result = work();
    return { result, tried };
  } catch (error) {
    return { result: error instanceof Error ? error : new Error(String(error)), tried };
  } finally {
    for (const [name, real] of before) Reflect.set(fs, name, real);
  }
}

function fails(fault: Fault, nth: number, tried: number, takes: boolean): boolean {
  if (fault === 'broken') return tried === nth;
  return tried >= nth && (fault === 'killed' || takes);
}

export const failureOf = (fault: Fault): Error =>
  fault === 'full'
    ? Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    : Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
