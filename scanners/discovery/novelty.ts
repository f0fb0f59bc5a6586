/**
 * Tells what was not seen before. Devices repeat themselves every few seconds and hostile ones without end: `each`
 * values are remembered for one source and `all` for the whole network, and what comes after that is never new.
 */
export function novelty({ each, all = 10_000 }: { readonly each: number; readonly all?: number }) {
  const seen = new Map<string, Set<string>>();
  let total = 0;
  return (source: string, value: string): boolean => {
    const values = seen.get(source) ?? new Set<string>();
    if (values.has(value) || values.size >= each || total >= all) return false;
    values.add(value);
    seen.set(source, values);
    total += 1;
    return true;
  };
}

/** Tells when the value that goes by a name changed, `most` changes at most. */
export function changes(most: number) {
  const current = new Map<string, string>();
  let told = 0;
  return (name: string, value: string): boolean => {
    if (current.get(name) === value || told >= most) return false;
    current.set(name, value);
    told += 1;
    return true;
  };
}
