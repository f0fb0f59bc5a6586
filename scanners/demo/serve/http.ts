import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { EmulatorHost } from '../emulator.ts';
import { type Certificate, tlsAcceptor } from './tls.ts';

/** One request, read whole. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Uint8Array;
  readonly from: string;
}

export interface HttpReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

export interface HttpOptions {
  /** The Server header; none by default. */
  readonly server?: string;
  readonly tls?: Certificate;
  readonly minVersion?: 'TLSv1' | 'TLSv1.2';
  readonly notFound?: HttpReply;
}

const LIMIT = 64 * 1024;
const MOST_NOTED = 1024;
const CHANGING = new Set(['POST', 'PUT', 'DELETE', 'PATCH', 'SUBSCRIBE']);
/** A SOAP action that only reads, by the naming of UPnP and ONVIF. */
const READING = /<(?:\w{1,20}:)?(?:Get|Browse)[A-Z]\w{1,60}/;
/** Paths by which a plain GET changes the state of some device, as in Tasmota's `/cm?cmnd=Reset 1`. */
const TRAPS = /^\/(cm|reset|reboot|restart|factory|shutdown|relay\/\d+\/toggle)\b/i;

/**
 * Serves HTTP, or HTTPS with `tls`, on a port. `answer` returns undefined for what the device does not have.
 * A request that would change a real device and that `answer` does not expect is counted as harm.
 */
export function serveHttp(
  host: EmulatorHost,
  port: number,
  answer: (request: HttpRequest) => HttpReply | undefined,
  options: HttpOptions = {},
): void {
  let challenged = false;
  const server = createServer((message, response) => {
    read(message, (request) => {
      const reply = answer(request);
      const given = reply ?? options.notFound ?? { status: 404, body: 'Not Found' };
      if (options.tls && host.note) host.note(noted(request, port, given));
      else {
        // A password at a door that never asked for one was meant for another.
        if (request.headers.authorization && !challenged)
          host.harm('misplaced-credential', 1, `port ${port}`);
        challenged ||= reply?.status === 401;
        if (!reply && !READING.test(request.body) && CHANGING.has(request.method))
          host.harm('state-change', 1, `${request.method} ${request.path}`);
      }
      if (!reply && TRAPS.test(request.path) && !CHANGING.has(request.method))
        host.harm('state-change', 1, `${request.method} ${request.path}`);
      write(response, request.method, given, options.server);
    });
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  const serve = (socket: unknown) => server.emit('connection', socket);
  host.listenTcp(
    port,
    options.tls
      ? tlsAcceptor(options.tls, serve, options.minVersion ? { minVersion: options.minVersion } : {})
      : serve,
  );
}

function noted({ method, path, headers, bytes }: HttpRequest, port: number, reply: HttpReply) {
  return {
    port,
    request: `${method} ${path} HTTP/1.1`,
    action: String(headers['soapaction'] ?? ''),
    type: headers['content-type'] ?? '',
    login: headers.authorization ?? '',
    status: reply.status ?? 200,
    body: Buffer.from(bytes).toString('latin1', 0, MOST_NOTED),
  };
}

function read(message: IncomingMessage, done: (request: HttpRequest) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  message.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
  });
  message.on('error', () => message.destroy());
  message.on('end', () => {
    const url = (message.url ?? '/').split('?');
    const bytes = Buffer.concat(chunks);
    done({
      method: message.method ?? 'GET',
      path: url[0] ?? '/',
      query: new URLSearchParams(url.slice(1).join('?')),
      headers: message.headers,
      body: bytes.toString('utf8'),
      bytes,
      from: message.socket.remoteAddress ?? '',
    });
  });
}

function write(response: ServerResponse, method: string, reply: HttpReply, server?: string): void {
  const body = Buffer.from(reply.body ?? '');
  if (server) response.setHeader('Server', server);
  response.setHeader('Content-Type', 'text/html');
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.setHeader('Content-Length', body.length);
  response.writeHead(reply.status ?? 200);
  response.end(method === 'HEAD' ? undefined : body);
}

export function html(title: string, body: string, status = 200): HttpReply {
  return {
    status,
    body: `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`,
  };
}

export function json(value: unknown, status = 200): HttpReply {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

export function xml(body: string, status = 200): HttpReply {
  return {
    status,
    headers: { 'Content-Type': 'text/xml; charset="utf-8"' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}
