import { packet } from './bytes.ts';
import { present } from './present.ts';
import { cleanText, decodeText } from './text.ts';

const largestAnswer = 16_384;

/** Asks a Redis server about itself: reads no data and changes none. */
export const redisInfoQuery = packet('*2\r\n$4\r\nINFO\r\n$6\r\nserver\r\n');

/** A login, and right behind it the question that a stranger is not answered. An empty account is the default one. */
export function redisAuth({ account, password }: { account: string; password: string }): Uint8Array {
  const words = account === '' ? ['AUTH', password] : ['AUTH', account, password];
  const bulk = words.map((word) => `$${packet(word).length}\r\n${word}\r\n`);
  return packet(`*${words.length}\r\n${bulk.join('')}`, redisInfoQuery);
}

export interface RedisAnswer {
  /** Whether the server answered a stranger. */
  readonly open: boolean;
  readonly version?: string;
  readonly os?: string;
  /** The first word of a refusal is its kind: `NOAUTH`, `DENIED`. */
  readonly error?: string;
}

/** Reads a bulk text or an error (Redis serialization protocol). */
export function parseRedisAnswer(bytes: Uint8Array): RedisAnswer | undefined {
  const text = decodeText(bytes.subarray(0, largestAnswer));
  const [, error] = /^-([^\r\n]{1,512})/.exec(text) ?? [];
  if (error !== undefined) return { open: false, error: cleanText(error) };
  if (!/^\$\d{1,9}\r\n/.test(text)) return undefined;
  const field = (name: string) => {
    const line = text.split('\r\n', 256).find((candidate) => candidate.startsWith(`${name}:`));
    return line === undefined ? undefined : cleanText(line.slice(name.length + 1)) || undefined;
  };
  return present({ open: true, version: field('redis_version'), os: field('os') });
}

export interface RedisConversation {
  /** What came of AUTH: `+OK`, `-WRONGPASS` (before version 6 `-ERR invalid password`), or anything else. */
  readonly login: 'taken' | 'refused' | 'unclear';
  readonly info: RedisAnswer;
}

/** Reads the two answers to `redisAuth`; undefined until both are there. */
export function parseRedisConversation(bytes: Uint8Array): RedisConversation | undefined {
  const end = bytes.subarray(0, 1_024).indexOf(0x0a);
  const info = end < 0 ? undefined : parseRedisAnswer(bytes.subarray(end + 1));
  if (!info) return undefined;
  const first = decodeText(bytes.subarray(0, end)).trim();
  const isRefusal = /^-(?:WRONGPASS|ERR invalid password)/.test(first);
  return { login: first === '+OK' ? 'taken' : isRefusal ? 'refused' : 'unclear', info };
}
