import { headerValues } from '../protocols/http-head.ts';
import { HttpResponseReader, httpRequest, type HttpResponse as Parsed } from '../protocols/http-message.ts';
import type {
  Connected,
  ConnectOptions,
  HttpAnswer,
  HttpRequest,
  TlsSession,
  Unanswered,
} from './network.ts';
import { isPlainPath, isSafePath } from './safe-paths.ts';

interface Line {
  readonly address: string;
  connect(port: number, wish?: ConnectOptions): Promise<Connected>;
}

const mostRedirects = 3;
const defaultDeadlineMs = 8000;

/**
 * One request on a socket of its own. Redirects are followed only when asked, only with the known-safe paths, only to
 * the same address, port and encryption, and never with credentials; where else a device points to is kept as text.
 */
export async function exchangeHttp(request: HttpRequest, line: Line): Promise<HttpAnswer> {
  const redirects: string[] = [];
  const deadlineAt = performance.now() + (request.deadlineMs ?? defaultDeadlineMs);
  let path = request.path;
  for (;;) {
    const leftMs = deadlineAt - performance.now();
    if (leftMs <= 0) return { state: 'silent', why: 'too slow to answer' };
    const answer = await once({ ...request, path, deadlineMs: leftMs }, line);
    if ('state' in answer) return answer;
    const { response, tls } = answer;
    const [location] = headerValues(response.headers, 'location');
    const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined;
    if (isRedirect) redirects.push(location.slice(0, 512));
    const next =
      isRedirect && request.follow ? sameHostPath(location, path, request, line.address) : undefined;
    if (next !== undefined && redirects.length <= mostRedirects && next !== path) {
      path = next;
      continue;
    }
    return {
      state: 'answered',
      status: response.status,
      headers: headerMap(response),
      body: response.body,
      complete: response.state === 'complete',
      path,
      redirects,
      ...(tls && { tls }),
    };
  }
}

type Once = Unanswered | { readonly response: Parsed; readonly tls: TlsSession | undefined };

async function once(request: HttpRequest, line: Line): Promise<Once> {
  const body = typeof request.body === 'string' ? new TextEncoder().encode(request.body) : request.body;
  const method = request.method ?? 'GET';
  const usual = request.port === (request.tls ? 443 : 80);
  const literal = line.address.includes(':') ? `[${line.address.replace(/%.*/, '')}]` : line.address;
  const head = httpRequest({
    method,
    target: request.path,
    host: usual ? literal : `${literal}:${request.port}`,
    headers: { ...(body && { 'Content-Length': String(body.length) }), ...request.headers },
  });
  if (!head) return { state: 'refused', why: 'the request could not be written safely' };
  const connected = await line.connect(request.port, {
    tls: request.tls ?? false,
    deadlineMs: request.deadlineMs ?? defaultDeadlineMs,
  });
  if (connected.state !== 'open') return connected;
  const { connection } = connected;
  try {
    const reader = new HttpResponseReader(method);
    const written = (await connection.write(head)) && (!body || (await connection.write(body)));
    // A server may answer and close before it has read everything, so a failed write still leads to a read.
    let wanted = request.maxBytes ?? 262_144;
    for (;;) {
      const { bytes, end } = await connection.read({ maxBytes: 16_384, until: (sofar) => sofar.length > 0 });
      wanted -= bytes.length;
      if (reader.push(bytes) || wanted <= 0 || end === 'closed' || end === 'deadline') break;
    }
    const response = reader.finish();
    if (response) return { response, tls: connection.tls };
    return written
      ? { state: 'unreadable', why: 'no HTTP answer' }
      : { state: 'closed', why: 'closed while we asked' };
  } finally {
    connection.close();
  }
}

/** The path of a redirect that stays on the same address, port and encryption and is known to be harmless. */
function sameHostPath(
  location: string,
  from: string,
  request: HttpRequest,
  address: string,
): string | undefined {
  const scheme = request.tls ? 'https:' : 'http:';
  const origin = `${scheme}//${address.includes(':') ? `[${address.replace(/%.*/, '')}]` : address}:${request.port}`;
  let target: URL;
  try {
    target = new URL(location, `${origin}${from}`);
  } catch {
    return undefined;
  }
  if (target.origin !== new URL(origin).origin || target.username !== '' || target.password !== '')
    return undefined;
  const path = `${target.pathname}${target.search}`;
  // A start page may live anywhere; a page that a start page sends everyone to is safe to read once.
  const readable = isSafePath(path) || (isPlainPath(path) && target.search === '' && isPage(target.pathname));
  return readable ? path : undefined;
}

/** Redirect targets are read only when they look like a page, not like a command. */
function isPage(path: string): boolean {
  const last = path.split('/').pop() ?? '';
  const harmless =
    !/(reboot|reset|restart|factory|erase|delete|logout|upgrade|off|on|toggle|set|do|cmd|cgi)/i.test(path);
  return (
    harmless &&
    (last === '' ||
      /\.(html?|php|aspx?|jsp|shtml)$/i.test(last) ||
      /^(login|ui|web|home|index|admin|main)$/i.test(last))
  );
}

function headerMap(response: Parsed): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { name, value } of response.headers) {
    const key = name.toLowerCase();
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }
  return map;
}
