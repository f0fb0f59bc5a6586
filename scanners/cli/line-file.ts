import fs from 'node:fs/promises';
import type { z } from 'zod';

const lineEnd = 0x0a;

/** Adds values to a file, one a line as JSON; they are on the disk when this resolves. */
export async function appendLines(file: string, values: readonly object[]): Promise<void> {
  const handle = await fs.open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1, lineEnd);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    // A line that a crash tore has no end. What comes next must not be joined to it.
    const lines = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    await handle.appendFile(last[0] === lineEnd ? lines : `\n${lines}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The values of such a file that have this shape. A torn line is left out, but not what was joined to it. */
export function readLines<T>(text: string, shape: z.ZodType<T>): readonly T[] {
  return text.split('\n').flatMap((line) => {
    const parsed = shape.safeParse(valueAtEndOf(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function valueAtEndOf(line: string): unknown {
  for (let from = line.indexOf('{"'); from >= 0; from = line.indexOf('{"', from + 1)) {
    try {
      return JSON.parse(line.slice(from));
    } catch {
      // A torn beginning: a whole value may follow it.
    }
  }
  return undefined;
}
