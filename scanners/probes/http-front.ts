import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { usualService } from '../knowledge/services.ts';
import type { Host, HttpAnswer, HttpResponse } from '../net/network.ts';
import { type HtmlField, parseHtmlPage } from '../protocols/html-page.ts';
import { parseChallenges } from '../protocols/http-auth.ts';
import { present } from '../protocols/present.ts';
import { cleanText, decodeText } from '../protocols/text.ts';
import { answer, list, longWords, notAnswered, type Opened, sha256Hex, words } from './answer.ts';
import { sha256 } from './digest.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';
import { strikeOutSecrets } from './secrets.ts';

const field = z.object({
  name: z.string().max(1_024),
  /** In lower case: `text`, `password`, `hidden` and so on. */
  type: z.string().max(1_024),
  /** A password field that already holds something other than masking characters. */
  prefilled: z.boolean(),
});

const form = z.object({
  action: z.string().max(1_024),
  method: words,
  fields: list(field, 64),
});

/** A `WWW-Authenticate` challenge. */
export const challengeShape = z.object({ scheme: words, realm: words.optional() });

/** What `GET /` without cookies or login brings: one for each port that speaks HTTP, once plain or once over TLS. */
export const httpFront = fact(
  'http.front',
  answer({
    tls: z.boolean(),
    status: z.number().int(),
    /** The path that answered in the end, after redirects on the same host and port. */
    path: longWords,
    /** Where it wanted to send us, as text, followed or not. */
    redirects: list(longWords, 8),
    server: words.optional(),
    challenges: list(challengeShape, 8),
    /** Headers that say something of the device or its care, by lower-case name. */
    headers: z.record(z.string().max(64), z.string().max(512)),
    /** Names and attributes of cookies; never their values. */
    cookies: list(
      z.object({ name: words, httpOnly: z.boolean(), sameSite: z.boolean(), secure: z.boolean() }),
      16,
    ),
    contentType: words.optional(),
    title: words.optional(),
    generator: words.optional(),
    forms: list(form, 16),
    /** Fields outside any form: pages that log in by script. */
    looseFields: list(field, 64),
    scripts: z.number().int(),
    scriptSources: list(z.string().max(1_024), 32),
    /** Bytes that came, 262,144 at most. */
    bodyLength: z.number().int(),
    bodySha256: sha256Hex,
    /** False when the body was cut at a limit or the deadline. */
    complete: z.boolean(),
    /** The first 512 bytes as one visible line. */
    text: z.string().max(512),
    /** Device's clock minus ours by its Date header, in milliseconds; good to about two seconds. */
    clockSkewMs: z.number().int().optional(),
  }),
  (value) =>
    value.state === 'open'
      ? present({ protocol: value.tls ? 'https' : 'http', product: value.server, tls: value.tls })
      : undefined,
);

/** Protocols of `services.ts` behind which a web server may answer. */
const webProtocols = [
  'http',
  'https',
  'wsd',
  'cwmp',
  'airplay',
  'ipp',
  'ipps',
  'docker',
  'reolink',
  'http-proxy',
];

/** How long a server may take to greet before we believe that it waits for us to speak. */
const greetingMs = 700;

/** Fetches the front page of each port that speaks HTTP, first plain or first over TLS as the port's custom is. */
export default defineProbe({
  id: 'http-front',
  touch: 'asks',
  needs: [tcpPort],
  gives: [httpFront],
  targets(facts) {
    return openPorts(facts)
      .filter(({ port }) => webProtocols.includes(usualService('tcp', port)?.protocol ?? 'http'))
      .map((service) => ({ service }));
  },
  async run({ service }, { host, observe }) {
    if (!service) return;
    const usual = usualService('tcp', service.port);
    const greeting = usual ? undefined : await greetingOf(host, service.port);
    if (greeting !== undefined) {
      observe(
        httpFront,
        { state: 'unreadable', why: `it greets first: ${cleanText(greeting, 80)}` },
        service,
      );
      return;
    }
    const tlsFirst = usual?.protocol === 'https' || usual?.protocol === 'ipps';
    const first = await fetchFront(host, service.port, tlsFirst);
    const second = isWrongKind(first) ? await fetchFront(host, service.port, !tlsFirst) : undefined;
    const [response, tls] =
      second?.state === 'answered' ? ([second, !tlsFirst] as const) : ([first, tlsFirst] as const);
    observe(
      httpFront,
      response.state === 'answered' ? describe(response, tls) : notAnswered(response),
      service,
    );
  },
});

/** What a server says before it is spoken to: then it is no web server. */
async function greetingOf(host: Host, port: number): Promise<string | undefined> {
  const connected = await host.connect(port, { deadlineMs: 3_000 });
  if (connected.state !== 'open') return undefined;
  const { bytes } = await connected.connection.read({
    quietMs: greetingMs,
    maxBytes: 256,
    until: () => true,
  });
  connected.connection.close();
  return bytes.length > 0 ? decodeText(bytes) : undefined;
}

function fetchFront(host: Host, port: number, tls: boolean): Promise<HttpAnswer> {
  return host.http({ port, tls, path: '/', follow: true });
}

/** No HTTP came, or an error page that says that TLS was expected. */
function isWrongKind(response: HttpAnswer): boolean {
  if (response.state === 'unreadable' || response.state === 'closed') return true;
  if (response.state !== 'answered' || response.status !== 400) return false;
  return /https|ssl|tls/i.test(decodeText(response.body.subarray(0, 2_048)));
}

const keptHeaders = [
  'access-control-allow-origin',
  'application-url',
  'content-security-policy',
  'ext',
  'location',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'x-powered-by',
  'via',
  'x-openwrt',
  'x-plex-protocol',
  'x-transmission-session-id',
  'x-ua-compatible',
  'content-language',
  'last-modified',
];

/** What an answered request says, without the secrets that its page may hold. */
function describe(response: HttpResponse, tls: boolean): Opened<typeof httpFront> {
  const { body, headers } = response;
  const header = (name: string) => headers.get(name)?.[0];
  const short = (name: string) => optionalText(header(name), 256);
  const page = parseHtmlPage(body);
  const date = Date.parse(header('date') ?? '');
  return {
    state: 'open',
    tls,
    status: response.status,
    path: cleanText(response.path, 2_048),
    redirects: response.redirects.slice(0, 8).map((target) => cleanText(target, 2_048)),
    server: short('server'),
    challenges: challengesOf(response),
    headers: Object.fromEntries(
      keptHeaders.flatMap((name) =>
        header(name) === undefined ? [] : [[name, cleanText(header(name) ?? '', 512)]],
      ),
    ),
    cookies: (headers.get('set-cookie') ?? []).slice(0, 16).map(describeCookie),
    contentType: short('content-type'),
    title: page.title,
    generator: page.generator,
    forms: page.forms.map(({ action, method, fields }) => ({
      action: cleanText(action, 1_024),
      method: cleanText(method, 256),
      fields: fields.map(describeField),
    })),
    looseFields: page.looseFields.map(describeField),
    scripts: page.scripts,
    scriptSources: page.scriptSources.map((source) => cleanText(source, 1_024)),
    bodyLength: body.length,
    bodySha256: sha256(body),
    complete: response.complete,
    text: cleanText(strikeOutSecrets(decodeText(body.subarray(0, 4_096))).slice(0, 512), 512),
    clockSkewMs: Number.isFinite(date) ? Math.round(date - Date.now()) : undefined,
  };
}

/** The login schemes of an answer, with their realms. */
export function challengesOf(
  response: HttpResponse,
): readonly { scheme: string; realm?: string | undefined }[] {
  return parseChallenges(response.headers.get('www-authenticate') ?? [])
    .slice(0, 8)
    .map(({ scheme, parameters }) => ({
      scheme: cleanText(scheme),
      realm: optionalText(parameters.get('realm'), 256),
    }));
}

function optionalText(text: string | undefined, most: number): string | undefined {
  return text === undefined ? undefined : cleanText(text, most) || undefined;
}

function describeField({ name, type, prefilled }: HtmlField) {
  return { name: cleanText(name, 1_024), type: cleanText(type, 1_024), prefilled };
}

function describeCookie(cookie: string) {
  const [pair = '', ...attributes] = cookie.split(';', 16).map((part) => part.trim().toLowerCase());
  const has = (name: string) => attributes.some((attribute) => attribute.split('=')[0] === name);
  return {
    name: cleanText(pair.split('=')[0] ?? ''),
    httpOnly: has('httponly'),
    sameSite: has('samesite'),
    secure: has('secure'),
  };
}
