/** One question and its answer, for protocols in which that is all there is. */
import type { Host, Unanswered } from '../net/network.ts';

interface TcpQuestion<T> {
  readonly tls?: boolean;
  /** Written at once; a server that greets first is asked nothing. */
  readonly request?: Uint8Array | string;
  /** Undefined until the answer is there. */
  readonly parse: (bytes: Uint8Array) => T | undefined;
  /** 16,384 unless told. */
  readonly maxBytes?: number;
}

export type Answered<T> = { readonly state: 'read'; readonly value: T } | Unanswered;

const quietMs = 4_000;

/** Connects, asks, reads until the answer can be read, and hangs up. */
export async function askTcp<T>(host: Host, port: number, question: TcpQuestion<T>): Promise<Answered<T>> {
  const connected = await host.connect(port, { tls: question.tls ?? false });
  if (connected.state !== 'open') return connected;
  const { connection } = connected;
  try {
    if (question.request !== undefined) await connection.write(question.request);
    const { bytes } = await connection.read({
      maxBytes: question.maxBytes ?? 16_384,
      quietMs,
      until: (sofar) => question.parse(sofar) !== undefined,
    });
    return read(bytes, question.parse(bytes));
  } finally {
    connection.close();
  }
}

/** Sends one datagram, again if nothing comes, and reads the first reply that can be read. */
export async function askUdp<T>(
  host: Host,
  port: number,
  request: Uint8Array,
  parse: (bytes: Uint8Array) => T | undefined,
): Promise<Answered<T>> {
  const answered = await host.udp(port, request, { repeat: true });
  if (answered.state !== 'answered') return answered;
  const values = answered.replies.map(parse);
  return read(
    answered.replies[0] ?? new Uint8Array(),
    values.find((value) => value !== undefined),
  );
}

function read<T>(bytes: Uint8Array, value: T | undefined): Answered<T> {
  if (value !== undefined) return { state: 'read', value };
  return bytes.length === 0
    ? { state: 'silent', why: 'open, but it did not answer' }
    : { state: 'unreadable', why: 'answered in another way' };
}
