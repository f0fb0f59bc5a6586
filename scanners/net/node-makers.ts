/**
 * The only way out of the home, and no part of a check: on the owner's wish a maker's security.txt (RFC 9116) is fetched, from
 * the domain that the knowledge base names and no other. It passes by the door to the home network, which stays shut for
 * every address outside. What leaves is a request for one fixed path; no device, model or address is in it.
 */
import https from 'node:https';
import type { MakerAnswer } from '../core/ask-makers.ts';
import { securityTxtDomains } from '../knowledge/vendors.ts';
import { parseSecurityTxt } from '../protocols/security-txt.ts';

const path = '/.well-known/security.txt';
const deadlineMs = 10_000;
const mostBytes = 32 * 1024;
const mostRedirects = 3;

/** How to reach a domain; the world's way unless a test says otherwise. */
export interface Route {
  readonly port?: number;
  readonly ca?: string;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly location?: string;
  readonly body: string;
}

/** Never throws: a site that does not answer is `unclear`. A domain that the knowledge base does not hold is not asked. */
export async function askMaker(
  domain: string,
  signal: AbortSignal,
  route: Route = {},
  domains: ReadonlySet<string> = securityTxtDomains,
): Promise<MakerAnswer> {
  const unclear = { domain, state: 'unclear' } as const;
  if (!domains.has(domain)) return unclear;
  let url = new URL(`https://${domain}${path}`);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const page = await fetchPage(url, signal, route);
    if (!page) return unclear;
    if (page.status < 300 || page.status > 399) return answerOf(domain, page, Date.now());
    const next = nextOf(domain, url, page.location);
    if (!next) return unclear;
    url = next;
  }
  return unclear;
}

/** Within the maker's own domain only, and never without encryption. */
function nextOf(domain: string, from: URL, location: string | undefined): URL | undefined {
  if (location === undefined || !URL.canParse(location, from.href)) return undefined;
  const next = new URL(location, from.href);
  const same = next.hostname === domain || next.hostname.endsWith(`.${domain}`);
  return same && next.protocol === 'https:' && next.port === '' ? next : undefined;
}

function answerOf(domain: string, { status, type, body }: Page, now: number): MakerAnswer {
  if (status === 404 || status === 410) return { domain, state: 'absent' };
  // Many sites answer every path with a page: that says nothing either way.
  if (status !== 200 || !/^text\/plain\b/i.test(type)) return { domain, state: 'unclear' };
  const file = parseSecurityTxt(body);
  const until = file?.expires === undefined ? Number.NaN : Date.parse(file.expires);
  if (!file || file.contacts.length === 0 || Number.isNaN(until)) return { domain, state: 'unclear' };
  const expires = new Date(until).toISOString();
  return { domain, state: until > now ? 'valid' : 'expired', expires };
}

/** Undefined when nothing came in time, or too much. */
function fetchPage(url: URL, signal: AbortSignal, { port, ca }: Route): Promise<Page | undefined> {
  return new Promise((resolve) => {
    const request = https.get(
      {
        host: url.hostname,
        path: url.pathname,
        headers: { accept: 'text/plain', 'accept-encoding': 'identity' },
        agent: false,
        signal,
        ...(port !== undefined && { port }),
        ...(ca !== undefined && { ca }),
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
          if (body.length > mostBytes) end(undefined);
        });
        response.on('end', () =>
          end({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body,
            ...(response.headers.location !== undefined && { location: response.headers.location }),
          }),
        );
        response.on('error', () => end(undefined));
      },
    );
    const late = setTimeout(() => end(undefined), deadlineMs);
    const end = (page: Page | undefined) => {
      clearTimeout(late);
      resolve(page);
      if (!page) request.destroy();
    };
    request.on('error', () => end(undefined));
  });
}
