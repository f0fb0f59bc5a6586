/** What hostile web servers answer with, and what a check asked of them and kept. */
import { z } from 'zod';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import type { Seen } from './case.ts';
import { listen, web } from './streams.ts';

/** The start of an HTTP answer. */
export const head = (lines: string, status = '200 OK') => `HTTP/1.1 ${status}\r\n${lines}\r\n`;

/** Gives the same answer to every request. */
export const serve = (host: EmulatorHost, port: number, answer: Uint8Array | string) =>
  listen(host, [port], (socket) => web(socket, () => socket.end(answer)));

const front = z.object({
  state: z.string(),
  bodyLength: z.number().optional(),
  complete: z.boolean().optional(),
  title: z.string().optional(),
  redirects: z.array(z.string()).optional(),
});

/** What was kept of the front page at a port. */
export const frontOf = (seen: Seen, port = 80) => front.parse(seen.values('http.front', port)[0]);

/** The paths that were asked for over plain HTTP. */
export const pathsOf = (seen: Seen): readonly string[] =>
  seen.heard.flatMap(({ text }) => /^[A-Z]+ (\S+) HTTP/.exec(text)?.[1] ?? []);

/** The values of a request header, of all requests over plain HTTP. */
export const headersOf = (seen: Seen, name: string): readonly string[] =>
  seen.heard.flatMap(({ text }) =>
    [...text.matchAll(new RegExp(`^${name}: (.*)$`, 'gim'))].map(([, value]) => value ?? ''),
  );
