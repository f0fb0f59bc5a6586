import { packet } from './bytes.ts';
import { cleanText, decodeText } from './text.ts';

const largestReplies = 16_384;
const mostReplies = 32;
const mostLines = 64;

export interface FtpReply {
  readonly code: number;
  /** Each line without its code. */
  readonly lines: readonly string[];
}

/** Reads the complete replies (RFC 959 section 4.2) in the first 16 KiB; stops where the bytes are none. */
export function parseFtpReplies(bytes: Uint8Array): FtpReply[] {
  const text = decodeText(bytes.subarray(0, largestReplies));
  const complete = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  const replies: FtpReply[] = [];
  let open: { code: string; lines: string[] } | undefined;
  for (const raw of complete) {
    const line = raw.trimEnd();
    const [, code = '', mark, rest = ''] = /^([1-5]\d\d)([ -]|$)(.*)/.exec(line) ?? [];
    if (!open && mark === undefined) return replies;
    open ??= { code, lines: [] };
    const isOwn = mark !== undefined && code === open.code;
    if (open.lines.length < mostLines) open.lines.push(cleanText(isOwn ? rest : line));
    if (!isOwn || mark === '-') continue;
    replies.push({ code: Number(code), lines: open.lines });
    if (replies.length >= mostReplies) return replies;
    open = undefined;
  }
  return replies;
}

/** Commands that change nothing. */
export type FtpVerb = 'USER' | 'PASS' | 'FEAT' | 'SYST' | 'QUIT' | 'AUTH' | 'EPSV' | 'PASV' | 'NLST';

/** One command line, or `undefined` if its argument would end the line early. */
export function ftpCommand(verb: FtpVerb, argument?: string): Uint8Array | undefined {
  if (argument !== undefined && !/^[\x20-\x7e\u00a0-\uffff]*$/.test(argument)) return undefined;
  return packet(argument === undefined ? `${verb}\r\n` : `${verb} ${argument}\r\n`);
}

/**
 * The port that a server opened for a list: from the answer to EPSV (RFC 2428 section 3) or PASV (RFC 959 section 4.1.2).
 * The address in the latter is passed over, since it may name somebody else.
 */
export function ftpDataPort({ code, lines }: FtpReply): number | undefined {
  const text = lines.join(' ');
  const extended = /\(\|\|\|(\d{1,5})\|\)/.exec(text)?.[1];
  const [, high, low] = /\d{1,3},\d{1,3},\d{1,3},\d{1,3},(\d{1,3}),(\d{1,3})/.exec(text) ?? [];
  const port = code === 229 ? Number(extended) : code === 227 ? Number(high) * 256 + Number(low) : Number.NaN;
  return port > 0 && port < 65_536 ? port : undefined;
}

const mostNames = 64;

/** The names in a list (NLST, RFC 959 section 4.1.3), without their paths; 64 at most. */
export function parseFtpNames(bytes: Uint8Array): readonly string[] {
  const lines = decodeText(bytes.subarray(0, largestReplies)).split(/\r?\n/, mostReplies * mostLines);
  const names = lines.map((line) => cleanText(line.split('/').at(-1) ?? '')).filter((name) => name !== '');
  return [...new Set(names)].slice(0, mostNames);
}
