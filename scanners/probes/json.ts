import { decodeUtf8 } from '../protocols/text.ts';

const largest = 262_144;
const deepest = 32;

/** A JSON document from a device, to be read through a schema; undefined when it is none, too large or nested too deep. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > largest) return undefined;
  const text = decodeUtf8(bytes);
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts brackets outside of strings before anything is built from them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
