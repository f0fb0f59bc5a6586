import type { Duplex } from 'node:stream';
import type { Connection, ReadOptions, ReadResult, TlsSession } from './network.ts';

export interface ConnectionOptions {
  readonly stream: Duplex;
  readonly remoteAddress: string;
  readonly tls?: TlsSession;
  /** What is left of the connection's deadline. It ends the connection whatever the device is doing. */
  readonly leftMs: number;
  readonly signal: AbortSignal;
  /** Called once, when the socket is gone. */
  readonly onClose: () => void;
  /** Told of the packets that this computer sends: for what is written, and to say that something has arrived. */
  readonly onPackets?: (count: number) => void;
}

/** Bytes that fit into one packet on Ethernet. */
const packetBytes = 1_448;

const defaultMaxBytes = 4096;
/** More than this unread means that the device talks without being asked. */
const mostUnread = 64 * 1024;
const mostInAll = 1024 * 1024;

/** Makes a stream of a device's bytes into something that always ends. */
export function overStream({
  stream,
  remoteAddress,
  tls,
  leftMs,
  signal,
  onClose,
  onPackets,
}: ConnectionOptions): Connection {
  let unread: Uint8Array[] = [];
  let unreadBytes = 0;
  let total = 0;
  let ended: 'closed' | 'deadline' | undefined;
  let wake: (() => void) | undefined;
  let raw = false;

  const finish = (why: 'closed' | 'deadline') => {
    ended ??= why;
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    stream.destroy();
    wake?.();
  };
  const abort = () => finish('closed');
  const timer = setTimeout(() => finish('deadline'), Math.max(1, leftMs));
  signal.addEventListener('abort', abort, { once: true });

  stream.on('error', () => finish('closed'));
  stream.once('close', () => {
    finish('closed');
    onClose();
  });
  stream.on('end', () => {
    ended ??= 'closed';
    wake?.();
  });
  stream.on('data', (chunk: Uint8Array) => {
    total += chunk.length;
    onPackets?.(1);
    if (total > mostInAll) return finish('closed');
    if (raw) return;
    unread.push(chunk);
    unreadBytes += chunk.length;
    if (unreadBytes > mostUnread) stream.pause();
    wake?.();
  });

  async function read(options: ReadOptions = {}): Promise<ReadResult> {
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const take = (end: ReadResult['end']): ReadResult => {
      const all = joined(unread);
      const bytes = all.subarray(0, maxBytes);
      const rest = all.subarray(bytes.length);
      unread = rest.length > 0 ? [rest] : [];
      unreadBytes = rest.length;
      if (!ended) stream.resume();
      return { bytes, end };
    };
    for (;;) {
      if (unreadBytes >= maxBytes) return take('limit');
      if (unreadBytes > 0 && options.until?.(joined(unread))) return take('enough');
      if (ended) return take(ended);
      const before = unreadBytes;
      await new Promise<void>((resolve) => {
        const quiet = options.quietMs === undefined ? undefined : setTimeout(resolve, options.quietMs);
        wake = () => {
          clearTimeout(quiet);
          resolve();
        };
      });
      wake = undefined;
      if (unreadBytes === before && !ended && options.quietMs !== undefined) return take('quiet');
    }
  }

  return {
    remoteAddress,
    ...(tls && { tls }),
    read,
    write: (bytes) =>
      new Promise((resolve) => {
        if (ended || stream.destroyed) return resolve(false);
        const lost = () => resolve(false);
        stream.once('close', lost);
        onPackets?.(Math.ceil(bytes.length / packetBytes));
        stream.write(bytes, (error) => {
          stream.off('close', lost);
          resolve(!error);
        });
      }),
    stream() {
      raw = true;
      if (unreadBytes > 0) stream.unshift(joined(unread));
      unread = [];
      return stream;
    },
    close: () => finish('closed'),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
