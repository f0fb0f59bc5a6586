import { packet } from './bytes.ts';
import {
  type HttpHeader,
  headerValue,
  headLines,
  isHeaderText,
  isTokenText,
  parseHeaders,
  parseStatusLine,
} from './http-head.ts';
import { cleanText, decodeLatin1, decodeText } from './text.ts';

const largestResponse = 16_384;
const mostMedia = 16;

export interface RtspRequest {
  /** The two that neither set up nor start a stream. */
  readonly method: 'OPTIONS' | 'DESCRIBE';
  readonly url: string;
  readonly sequence: number;
  readonly authorization?: string;
}

/** A request (RFC 2326 section 6), or `undefined` if a part could smuggle a line into it. */
export function rtspRequest({ method, url, sequence, authorization }: RtspRequest): Uint8Array | undefined {
  if (!isTokenText(url) || !isHeaderText(authorization ?? '')) return undefined;
  const accept = method === 'DESCRIBE' ? 'Accept: application/sdp\r\n' : '';
  const login = authorization === undefined ? '' : `Authorization: ${authorization}\r\n`;
  return packet(
    `${method} ${url} RTSP/1.0\r\nCSeq: ${sequence}\r\nUser-Agent: Homelatch\r\n${accept}${login}\r\n`,
  );
}

export interface RtspMedia {
  /** `video`, `audio` or `application`. */
  readonly kind: string;
  /** The first codec: `H264`, `PCMA` and so on. */
  readonly codec?: string;
}

export interface RtspResponse {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly HttpHeader[];
  /** What a description (RFC 4566) offers; empty if there is none. */
  readonly media: readonly RtspMedia[];
  /** Whether the body has arrived whole. */
  readonly complete: boolean;
}

/** Reads a response as far as it has come, in its first 16 KiB; `undefined` until its head is whole. */
export function parseRtspResponse(bytes: Uint8Array): RtspResponse | undefined {
  const text = decodeLatin1(bytes.subarray(0, largestResponse));
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return undefined;
  const [first = '', ...rest] = headLines(bytes.subarray(0, end.index));
  const start = parseStatusLine(first);
  if (start?.protocol !== 'RTSP/1.0') return undefined;
  const headers = parseHeaders(rest);
  const length = headerValue(headers, 'content-length') ?? '0';
  const body = bytes.subarray(end.index + end[0].length, largestResponse);
  return {
    status: start.status,
    reason: start.reason,
    headers,
    media: headerValue(headers, 'content-type')?.startsWith('application/sdp')
      ? readMedia(decodeText(body))
      : [],
    complete: /^\d{1,9}$/.test(length) && body.length >= Number(length),
  };
}

function readMedia(sdp: string): RtspMedia[] {
  const media: { kind: string; codec?: string }[] = [];
  for (const line of sdp.split(/\r?\n/, 1_000)) {
    const kind = /^m=([a-z]{1,16}) /.exec(line)?.[1];
    const codec = /^a=rtpmap:\d{1,3} ([^/\s]{1,32})/.exec(line)?.[1];
    const current = media.at(-1);
    if (kind !== undefined && media.length < mostMedia) media.push({ kind });
    else if (codec !== undefined && current) current.codec ??= cleanText(codec);
  }
  return media;
}
