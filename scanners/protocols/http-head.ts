import { cleanText, decodeText } from './text.ts';

const mostHeaders = 100;
const longestValue = 4_096;

export interface HttpHeader {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

export interface StartLine {
  /** `HTTP/1.1`, `RTSP/1.0`, or `ICY` from an audio stream. */
  readonly protocol: string;
  readonly status: number;
  readonly reason: string;
}

/** Reads the first line of a response. */
export function parseStatusLine(line: string): StartLine | undefined {
  const found = /^(HTTP\/\d(?:\.\d)?|RTSP\/1\.0|ICY) {1,8}([1-9]\d\d)(?: (.{0,256})|\s*$)/.exec(line);
  if (!found) return undefined;
  return { protocol: found[1] ?? '', status: Number(found[2]), reason: cleanText(found[3] ?? '') };
}

/** The lines of a head, without its empty last line; bare line feeds are let pass (RFC 9112 section 2.2). */
export function headLines(bytes: Uint8Array): string[] {
  return decodeText(bytes)
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** The fields of a head; folded lines are joined, and a line without a name is left out. */
export function parseHeaders(lines: readonly string[]): HttpHeader[] {
  const headers: { name: string; value: string }[] = [];
  for (const line of lines) {
    if (line === '') break;
    const last = headers.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last && last.value.length < longestValue) last.value = clean(`${last.value} ${line}`);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (headers.length >= mostHeaders) break;
    if (/^[!#$%&'*+.^_`|~0-9a-z-]{1,128}$/.test(name))
      headers.push({ name, value: clean(line.slice(colon + 1)) });
  }
  return headers;
}

function clean(value: string): string {
  return cleanText(value, longestValue);
}

/** All values of a header, in order. */
export function headerValues(headers: readonly HttpHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.value);
}

/** The first value of a header. */
export function headerValue(headers: readonly HttpHeader[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

/** Whether a text can stand in a head as it is: no line break or other control that would start a new line or field. */
export function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\uffff]*$/.test(text);
}

/** Whether a text can be a request target or method: visible ASCII without a space. */
export function isTokenText(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
