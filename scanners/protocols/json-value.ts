import { cleanTextOrNothing, decodeText } from './text.ts';

const largestDocument = 262_144;
const deepest = 32;

/** The value of a JSON document, or `undefined` if it is none, or larger than 256 KiB or 32 levels. */
export function parseJson(source: Uint8Array | string): unknown {
  const text = (typeof source === 'string' ? source : decodeText(source)).replace(/[\u0000\s]+$/, '');
  if (text.length > largestDocument || isDeeperThan(text, deepest)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON that begins after other bytes, at the first brace. */
export function parseTrailingJson(bytes: Uint8Array): unknown {
  const start = bytes.indexOf(0x7b);
  return start < 0 ? undefined : parseJson(bytes.subarray(start));
}

/** Counts brackets outside strings, because a parser that recurses could not be stopped half-way. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === '\\') index += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[')) depth += 1;
    else if (!quoted && (character === '}' || character === ']')) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

/** What stands at a path of own property names, if anything does. */
export function jsonField(value: unknown, ...path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return jsonField(new Map(Object.entries(value)).get(name), ...rest);
}

/** Visible text at a path. */
export function jsonText(value: unknown, ...path: readonly string[]): string | undefined {
  const found = jsonField(value, ...path);
  return typeof found === 'string' ? cleanTextOrNothing(found) : undefined;
}

/** A finite number at a path. */
export function jsonNumber(value: unknown, ...path: readonly string[]): number | undefined {
  const found = jsonField(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** A truth value at a path; devices also write 0 and 1. */
export function jsonFlag(value: unknown, ...path: readonly string[]): boolean | undefined {
  const found = jsonField(value, ...path);
  if (typeof found === 'boolean') return found;
  return found === 0 || found === 1 ? found === 1 : undefined;
}

/** The items at a path, at most `most`; a value that is no list counts as a list of one. */
export function jsonItems(value: unknown, most: number, ...path: readonly string[]): readonly unknown[] {
  const found = jsonField(value, ...path);
  if (found === undefined) return [];
  return Array.isArray(found) ? found.slice(0, most) : [found];
}
