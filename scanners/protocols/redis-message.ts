import { packet } from './bytes.ts';
import { present } from './present.ts';
import { cleanText, decodeText } from './text.ts';

const largestAnswer = 16_384;

/** Asks a Redis server about itself: reads no data and changes none. */
export const redisInfoQuery = packet('*2\r\n$4\r\nINFO\r\n$6\r\nserver\r\n');

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
