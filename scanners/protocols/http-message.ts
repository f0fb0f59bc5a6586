import { packet } from './bytes.ts';
import {
  type HttpHeader,
  headerValues,
  headLines,
  isHeaderText,
  isTokenText,
  parseHeaders,
  parseStatusLine,
} from './http-head.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path and query, or an absolute address. */
  readonly target: string;
  /** The `Host` header: an address, with a port where it is not the usual one. */
  readonly host: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * One request that asks for the connection to be closed and for an uncompressed answer.
 * `undefined` if any part could smuggle a line into the head.
 */
export function httpRequest(request: HttpRequest): Uint8Array | undefined {
  const { method, target, host, headers = {}, body } = request;
  const fields = Object.entries({
    Host: host,
    Connection: 'close',
    Accept: '*/*',
    'Accept-Encoding': 'identity',
    'User-Agent': 'Homelatch',
    ...headers,
    ...(body === undefined ? {} : { 'Content-Length': String(packet(body).length) }),
  });
  const sound = fields.every(([name, value]) => /^[A-Za-z0-9-]+$/.test(name) && isHeaderText(value));
  if (!/^[A-Z-]+$/.test(method) || !isTokenText(target) || !isTokenText(host) || !sound) return undefined;
  const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return packet(`${method} ${target} HTTP/1.1\r\n${head}\r\n`, body ?? []);
}

export interface HttpResponse {
  readonly protocol: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly HttpHeader[];
  /** As sent: a body in spite of `identity` compressed is still compressed. */
  readonly body: Uint8Array;
  /** `truncated`: more was promised or sent than was read; `broken`: the answer breaks the rules of HTTP/1.1. */
  readonly state: 'complete' | 'truncated' | 'broken';
}

const largestHead = 16_384;
const largestBody = 262_144;
const longestChunkLine = 256;
const mostInterim = 8;

type Phase = 'head' | 'body' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailer' | 'done';

/** Reads one response (RFC 9112) from chunks cut anywhere. Keeps at most 16 KiB of head and 256 KiB of body. */
export class HttpResponseReader {
  readonly #headOnly: boolean;
  #phase: Phase = 'head';
  #line: number[] = [];
  #lineLimit = largestHead;
  #trailerBytes = 0;
  #interim = 0;
  #start: Omit<HttpResponse, 'body' | 'state'> | undefined;
  #state: HttpResponse['state'] = 'truncated';
  #body: Uint8Array[] = [];
  #bodyBytes = 0;
  /** Bytes still due in this body or chunk; infinite where the end of the connection ends the body. */
  #due = Number.POSITIVE_INFINITY;

  constructor(method = 'GET') {
    this.#headOnly = method === 'HEAD';
  }

  /** Takes what arrived; answers whether no more is wanted. */
  push(bytes: Uint8Array): boolean {
    let offset = 0;
    while (offset < bytes.length && this.#phase !== 'done') {
      if (this.#phase === 'body' || this.#phase === 'chunk') offset += this.#keep(bytes.subarray(offset));
      else this.#takeLineByte(bytes[offset++] ?? 0);
    }
    return this.#phase === 'done';
  }

  /** What was read, once the connection has ended or no more is wanted; `undefined` if it was not even a head. */
  finish(): HttpResponse | undefined {
    if (this.#phase === 'body' && this.#due === Number.POSITIVE_INFINITY) this.#state = 'complete';
    return this.#start && { ...this.#start, body: packet(...this.#body), state: this.#state };
  }

  #end(state: HttpResponse['state']): void {
    this.#phase = 'done';
    this.#state = state;
  }

  #keep(bytes: Uint8Array): number {
    const length = Math.min(bytes.length, this.#due);
    const piece = bytes.slice(0, Math.min(length, largestBody - this.#bodyBytes));
    this.#body.push(piece);
    this.#bodyBytes += piece.length;
    this.#due -= length;
    if (piece.length < length) this.#end('truncated');
    else if (this.#due === 0 && this.#phase === 'body') this.#end('complete');
    else if (this.#due === 0) this.#expectLine('chunk-end');
    return length;
  }

  #expectLine(phase: Phase): void {
    this.#phase = phase;
    this.#lineLimit = phase === 'head' || phase === 'trailer' ? largestHead : longestChunkLine;
    this.#line = [];
  }

  #takeLineByte(byte: number): void {
    this.#line.push(byte);
    if (this.#line.length > this.#lineLimit) this.#end('broken');
    else if (byte === 0x0a && this.#phase === 'head') this.#takeHeadLine();
    else if (byte === 0x0a) this.#takeChunkLine(String.fromCharCode(...this.#line).trimEnd());
  }

  #takeChunkLine(text: string): void {
    if (this.#phase === 'chunk-size') this.#takeChunkSize(text);
    else if (this.#phase === 'trailer') this.#takeTrailer(text);
    else if (text === '') this.#expectLine('chunk-size');
    else this.#end('broken');
  }

  #takeChunkSize(text: string): void {
    const size = /^([0-9a-f]{1,8})[ \t]{0,8}(?:;|$)/i.exec(text)?.[1];
    this.#due = Number.parseInt(size ?? '', 16);
    if (size === undefined) this.#end('broken');
    else if (this.#due === 0) this.#expectLine('trailer');
    else this.#phase = 'chunk';
  }

  #takeTrailer(text: string): void {
    this.#trailerBytes += this.#line.length;
    this.#line = [];
    if (text === '') this.#end('complete');
    else if (this.#trailerBytes > largestHead) this.#end('broken');
  }

  /** In the head the lines pile up until an empty one; empty lines before the first are let pass. */
  #takeHeadLine(): void {
    const { length } = this.#line;
    const before = this.#line[length - 2] === 0x0d ? length - 3 : length - 2;
    if (before < 0) this.#expectLine('head');
    else if (this.#line[before] === 0x0a) this.#takeHead(Uint8Array.from(this.#line));
  }

  #takeHead(bytes: Uint8Array): void {
    const [first = '', ...rest] = headLines(bytes);
    const start = parseStatusLine(first);
    if (!start) this.#end('broken');
    else if (start.status >= 200 || start.status === 101) {
      this.#start = { ...start, headers: parseHeaders(rest) };
      this.#takeFraming(this.#start);
    } else if (++this.#interim > mostInterim) this.#end('broken');
    else this.#expectLine('head');
  }

  /** How long the body is (RFC 9112 section 6.3); both framings at once are an attack on whoever believes the other. */
  #takeFraming({ status, headers }: Omit<HttpResponse, 'body' | 'state'>): void {
    const codings = headerValues(headers, 'transfer-encoding');
    const lengths = new Set(headerValues(headers, 'content-length'));
    const [length = ''] = lengths;
    if (this.#headOnly || status === 101 || status === 204 || status === 304) this.#end('complete');
    else if (codings.length > 0) {
      const chunked = codings.length === 1 && codings[0]?.toLowerCase() === 'chunked';
      if (chunked && lengths.size === 0) this.#expectLine('chunk-size');
      else this.#end('broken');
    } else if (lengths.size === 0) this.#phase = 'body';
    else if (lengths.size > 1 || !/^\d+$/.test(length)) this.#end('broken');
    else {
      this.#phase = 'body';
      this.#due = Math.min(Number(length), Number.MAX_SAFE_INTEGER);
      if (this.#due === 0) this.#end('complete');
    }
  }
}

/** Reads a response that has arrived whole. */
export function parseHttpResponse(bytes: Uint8Array, method = 'GET'): HttpResponse | undefined {
  const reader = new HttpResponseReader(method);
  reader.push(bytes);
  return reader.finish();
}
