import { packet } from './bytes.ts';
import { present } from './present.ts';
import { cleanText, cleanTextOrNothing, decodeText } from './text.ts';

const largestAnswer = 16_384;
const mostModules = 64;

/** Introduces us and asks for the list of modules: reads no file. */
export const rsyncListQuery = packet('@RSYNCD: 31.0\n#list\n');

export interface RsyncModule {
  readonly name: string;
  readonly comment?: string;
}

export interface RsyncAnswer {
  readonly version: string;
  readonly modules: readonly RsyncModule[];
  /** Whether the server has said that the list is whole. */
  readonly complete: boolean;
  readonly error?: string;
}

/** Reads the greeting and the list; lines before the first module may be a message of the day. */
export function parseRsyncAnswer(bytes: Uint8Array): RsyncAnswer | undefined {
  const lines = decodeText(bytes.subarray(0, largestAnswer)).split('\n', 1_000);
  const version = /^@RSYNCD: (\d{1,3}(?:\.\d{1,3})?)/.exec(lines[0] ?? '')?.[1];
  if (version === undefined) return undefined;
  const rest = lines.slice(1);
  const end = rest.findIndex((line) => line.startsWith('@RSYNCD: EXIT') || line.startsWith('@ERROR'));
  const closing = rest[end] ?? '';
  // A name, filled up with spaces to 15 columns, a tab, a comment.
  const modules = rest.slice(0, end < 0 ? -1 : end).flatMap((line) => {
    const [, name = '', comment] = /^(\S[^\t]{14,255})\t(.*)$/.exec(line) ?? [];
    const shown = cleanText(name);
    return shown === '' ? [] : [present({ name: shown, comment: cleanTextOrNothing(comment) })];
  });
  return present({
    version,
    modules: modules.slice(0, mostModules),
    complete: closing.startsWith('@RSYNCD: EXIT'),
    error: closing.startsWith('@ERROR') ? cleanText(closing.replace(/^@ERROR:? ?/, '')) : undefined,
  });
}
