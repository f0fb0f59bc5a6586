import { Duplex } from 'node:stream';
import type {
  Connection,
  Host,
  HttpAnswer,
  HttpRequest,
  ReadResult,
  TlsSession,
  Unanswered,
} from '../../scanners/net/network.ts';
import { isSafePath } from '../../scanners/net/safe-paths.ts';

type Bytes = string | Uint8Array;

/** What a port says when it is connected to, and what it replies to each write. */
export interface Conversation {
  readonly banner?: Bytes;
  /** Given all that one write carried; undefined stays quiet. */
  readonly reply?: (written: Uint8Array) => Bytes | undefined;
  /** The device hangs up after what it has said. */
  readonly closes?: boolean;
  readonly tls?: TlsSession;
}

export interface Page {
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Bytes;
  readonly redirects?: readonly string[];
  /** False for a body that was cut. */
  readonly complete?: boolean;
  readonly tls?: TlsSession;
}

type Datagrams = Uint8Array | readonly Uint8Array[];

/** A device made of literals. A TCP port that is not named is closed, a UDP port is silent, a path is a 404. */
export interface PretendDevice {
  readonly [door: `tcp/${number}` | `tls/${number}`]: Bytes | Conversation | Unanswered;
  readonly [page: `http/${number}/${string}` | `https/${number}/${string}`]:
    | Page
    | Unanswered
    | ((request: HttpRequest) => Page | Unanswered);
  readonly [door: `udp/${number}`]: Datagrams | Unanswered | ((payload: Uint8Array) => Datagrams | undefined);
}

export interface PretendHost extends Host {
  /** All that it was asked, in order: `tcp/23`, `GET http/80/`, `udp/161`. */
  readonly asked: readonly string[];
  /** All bytes that were written to each TCP or UDP door. */
  readonly written: ReadonlyMap<string, readonly Uint8Array[]>;
}

export function pretendHost(device: PretendDevice, address = '192.168.1.50'): PretendHost {
  const asked: string[] = [];
  const written = new Map<string, Uint8Array[]>();
  const note = (door: string, bytes: Uint8Array) => {
    const sofar = written.get(door);
    if (sofar) sofar.push(bytes);
    else written.set(door, [bytes]);
  };
  return {
    address,
    asked,
    written,
    async connect(port, options) {
      const door = `${options?.tls ? 'tls' : 'tcp'}/${port}` as const;
      asked.push(door);
      const said = device[door];
      if (said === undefined) {
        const speaksHttp = Object.keys(device).some((name) => name.startsWith(`http/${port}/`));
        if (!speaksHttp) return { state: 'closed' };
        return { state: 'open', connection: converse(address, {}, (bytes) => note(door, bytes)) };
      }
      if (isUnanswered(said)) return said;
      const talk = typeof said === 'string' || said instanceof Uint8Array ? { banner: said } : said;
      return { state: 'open', connection: converse(address, talk, (bytes) => note(door, bytes)) };
    },
    async http(request) {
      const place = `${request.tls ? 'https' : 'http'}/${request.port}` as const;
      if ((request.purpose ?? 'look') === 'look' && !isSafePath(request.path)) {
        throw new Error(`The door would refuse ${request.path}: it is not in safe-paths.ts`);
      }
      asked.push(`${request.method ?? 'GET'} ${place}${request.path}`);
      const named = device[`${place}/${request.path.slice(1)}`];
      const said = typeof named === 'function' ? named(request) : named;
      if (said === undefined) {
        const speaksHttp = Object.keys(device).some((name) => name.startsWith(`${place}/`));
        return speaksHttp ? answer({ status: 404 }, request) : { state: 'closed' };
      }
      return isUnanswered(said) ? said : answer(said, request);
    },
    async udp(port, payload, options) {
      const door = `udp/${port}` as const;
      asked.push(door);
      note(door, payload);
      const named = device[door];
      const said = typeof named === 'function' ? named(payload) : named;
      if (said === undefined) return { state: 'silent' };
      if (isUnanswered(said)) return said;
      const replies = said instanceof Uint8Array ? [said] : said;
      return { state: 'answered', replies: replies.slice(0, options?.maxReplies ?? 1) };
    },
  };
}

function isUnanswered(said: object | Bytes): said is Unanswered {
  return typeof said === 'object' && 'state' in said;
}

function answer(page: Page, request: HttpRequest): HttpAnswer {
  const headers = Object.entries(page.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), typeof value === 'string' ? [value] : value] as const,
  );
  return {
    state: 'answered',
    status: page.status ?? 200,
    headers: new Map(headers),
    body: toBytes(page.body ?? ''),
    complete: page.complete ?? true,
    path: request.path,
    redirects: page.redirects ?? [],
    ...(page.tls && { tls: page.tls }),
  };
}

function converse(remoteAddress: string, talk: Conversation, note: (bytes: Uint8Array) => void): Connection {
  const waiting: Uint8Array[] = talk.banner === undefined ? [] : [toBytes(talk.banner)];
  let closed = false;
  const say = (bytes: Uint8Array) => {
    note(bytes);
    const reply = talk.reply?.(bytes);
    return reply === undefined ? undefined : toBytes(reply);
  };
  return {
    remoteAddress,
    ...(talk.tls && { tls: talk.tls }),
    async write(bytes) {
      if (closed) return false;
      const reply = say(toBytes(bytes));
      if (reply) waiting.push(reply);
      return true;
    },
    async read(options): Promise<ReadResult> {
      const maxBytes = options?.maxBytes ?? 4096;
      let sofar = new Uint8Array();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        sofar = new Uint8Array([...sofar, ...next]);
        if (sofar.length >= maxBytes) return { bytes: sofar.slice(0, maxBytes), end: 'limit' };
        if (options?.until?.(sofar)) return { bytes: sofar, end: 'enough' };
      }
      return { bytes: sofar, end: talk.closes ? 'closed' : 'quiet' };
    },
    stream() {
      const stream = new Duplex({
        read() {
          for (let next = waiting.shift(); next; next = waiting.shift()) stream.push(next);
          if (talk.closes) stream.push(null);
        },
        write(chunk: Uint8Array, _encoding, done) {
          const reply = say(chunk);
          if (reply) stream.push(reply);
          done();
        },
      });
      return stream;
    },
    close() {
      closed = true;
    },
  };
}

function toBytes(text: Bytes): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
