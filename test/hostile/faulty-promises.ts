import fs from 'node:fs/promises';
import { type Fault, failureOf } from './faulty-files.ts';

const takesSpace: readonly PropertyKey[] = ['writeFile', 'appendFile', 'write', 'mkdir', 'copyFile'];
const others: readonly PropertyKey[] = ['rename', 'rm', 'unlink', 'truncate', 'sync', 'open', 'close'];

/**
 * Runs the work with files that fail from the nth change on, for code that waits for its files, and counts the changes
 * that were tried. A disk that is full takes the half of what was to be written first.
 */
export async function withPromisedFault<T>(
  fault: Fault,
  nth: number,
  work: () => Promise<T>,
): Promise<{ readonly tried: number; readonly result: T | Error }> {
  let tried = 0;
  const whenFailing = (name: PropertyKey, words: readonly unknown[]): boolean => {
    // A file that is opened to be read changes nothing.
    if (name === 'open' && (words[1] === undefined || words[1] === 'r')) return false;
    tried += 1;
    if (fault === 'broken') return tried === nth;
    return tried >= nth && (fault === 'killed' || takesSpace.includes(name));
  };

  /** The same object, with calls that may fail. */
  function faulty<O extends object>(target: O): O {
    return new Proxy(target, {
      get(real, name) {
        const call: unknown = Reflect.get(real, name);
        if (typeof call !== 'function') return call;
        if (![...takesSpace, ...others].includes(name)) return call.bind(real);
        return async (...words: unknown[]) => {
          const isHandle = real !== before;
          if (whenFailing(name, words)) {
            // Whatever goes wrong, what was opened is closed by the system in the end.
            if (name === 'close') await Reflect.apply(call, real, words);
            if (fault === 'full' && isHandle && typeof words[0] === 'string' && tried === nth)
              await Reflect.apply(call, real, [words[0].slice(0, words[0].length / 2)]);
            throw failureOf(fault);
          }
          const result: unknown = await Reflect.apply(call, real, words);
          return name === 'open' && typeof result === 'object' && result !== null ? faulty(result) : result;
        };
      },
    });
  }

  const before = { ...fs };
  const failing = faulty(before);
  for (const name of Object.keys(before)) Reflect.set(fs, name, Reflect.get(failing, name));
  try {
    return { result: await work(), tried };
  } catch (error) {
    return { result: error instanceof Error ? error : new Error(String(error)), tried };
  } finally {
    Object.assign(fs, before);
  }
}
