/** Inputs that once broke a parser. A search that breaks one keeps what it found, so that it is tried ever after. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';

/** Inputs for each parser. */
export const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000);

const folder = path.resolve(import.meta.dirname, '../fixtures/found-inputs');
const startOf = (name: string): string => `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.`;

/** What broke the parser of that name, from files of hexadecimal digits. */
export function foundFor(name: string): readonly Uint8Array[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(startOf(name)))
    .map((file) =>
      Uint8Array.from(Buffer.from(fs.readFileSync(path.join(folder, file), 'utf8').trim(), 'hex')),
    );
}

/** Throws what fast-check has to say when an input breaks the promise, after keeping the smallest such input. */
export function searchForBreaking(
  name: string,
  inputs: fc.Arbitrary<Uint8Array>,
  promise: (bytes: Uint8Array) => void,
): void {
  const details = fc.check(fc.property(inputs, promise), { numRuns: runs });
  if (!details.failed) return;
  const [smallest] = details.counterexample ?? [];
  if (smallest) {
    const digest = createHash('sha256').update(smallest).digest('hex').slice(0, 12);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(
      path.join(folder, `${startOf(name)}${digest}.hex`),
      `${Buffer.from(smallest).toString('hex')}\n`,
    );
  }
  throw new Error(fc.defaultReportMessage(details) ?? 'an input broke it');
}
