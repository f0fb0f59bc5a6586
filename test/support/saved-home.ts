/** Whole homes from literals: what a check would have seen there, as a saved report that can be judged again. */
import { createHash } from 'node:crypto';
import type { Fact } from '../../scanners/core/facts.ts';
import type { Observation, Report, ServiceAddress } from '../../scanners/core/model.ts';
import { coreFacts } from '../../scanners/core/own-facts.ts';
import { mdnsHostname, mdnsService } from '../../scanners/discovery/mdns.ts';
import { neighbourEntry } from '../../scanners/discovery/neighbour-sweep.ts';
import { ssdpReply } from '../../scanners/discovery/ssdp.ts';
import { facts, members } from '../../scanners/index.ts';
import { httpFront } from '../../scanners/probes/http-front.ts';
import { tcpPort } from '../../scanners/probes/open-ports.ts';
import { tlsCertificate } from '../../scanners/probes/tls-certificate.ts';
import { tlsVersions } from '../../scanners/probes/tls-versions.ts';
import { upnpDescription } from '../../scanners/probes/upnp-description.ts';

/** One thing that was seen on a device. */
export interface Sight {
  readonly fact: string;
  readonly value: unknown;
  readonly service?: ServiceAddress;
}

interface DeviceLiteral {
  readonly at: string;
  readonly mac: string;
  readonly role?: 'gateway' | 'this-computer';
  readonly saw: readonly (Sight | readonly Sight[])[];
}

interface HomeLiteral {
  /** ISO 8601, UTC. */
  readonly checked: string;
  readonly gateway: string;
  readonly devices: readonly DeviceLiteral[];
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** Anything that a probe or a discovery tells. A value that does not fit its fact is a wrong fixture, so it throws. */
export function seen<T>(
  kind: Fact<T>,
  value: NoInfer<T>,
  port?: number,
  transport: 'tcp' | 'udp' = 'tcp',
): Sight {
  const parsed = kind.shape.parse(value);
  return { fact: kind.id, value: parsed, ...(port !== undefined && { service: { transport, port } }) };
}

/** Its name over multicast DNS. */
export const named = (hostname: string) => seen(mdnsHostname, { hostname });

/** A service that it announces over multicast DNS. */
export const announces = (type: string, instance: string, txt: Record<string, string> = {}, port = 80) =>
  seen(mdnsService, { type, instance, txt, port }, port);

export const answersSsdp = (st: string, server: string) =>
  seen(ssdpReply, { kind: 'answer', st, usn: `uuid:1::${st}`, server, extra: {} });

type Open<F> = F extends Fact<infer V> ? Extract<V, { readonly state: 'open' }> : never;

export const describes = (port: number, description: Partial<Open<typeof upnpDescription>>) =>
  seen(
    upnpDescription,
    { state: 'open', path: '/description.xml', deviceTypes: [], services: [], ...description },
    port,
  );

/** Ports that were open, and those that were closed; all others nobody knocked on. */
export const ports = (open: readonly number[], closed: readonly number[] = []): readonly Sight[] => [
  ...open.map((port) => seen(tcpPort, { state: 'open' }, port)),
  ...closed.map((port) => seen(tcpPort, { state: 'closed' }, port)),
];

const loginForm = [
  {
    action: '/login',
    method: 'post',
    fields: [
      { name: 'user', type: 'text', prefilled: false },
      { name: 'password', type: 'password', prefilled: false },
    ],
  },
];

interface PageLiteral {
  readonly title?: string;
  readonly server?: string;
  readonly realm?: string;
  readonly scheme?: 'basic' | 'digest';
  readonly tls?: boolean;
  readonly login?: boolean;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly more?: Partial<Open<typeof httpFront>>;
}

/** Its first web page. */
export function page(port: number, literal: PageLiteral): Sight {
  const {
    title,
    server,
    realm,
    scheme = 'basic',
    tls = false,
    login = false,
    text = '',
    headers = {},
  } = literal;
  return seen(
    httpFront,
    {
      state: 'open',
      tls,
      status: realm === undefined ? 200 : 401,
      path: '/',
      redirects: [],
      ...(server !== undefined && { server }),
      ...(title !== undefined && { title }),
      challenges: realm === undefined ? [] : [{ scheme, realm }],
      headers,
      cookies: [],
      forms: login ? loginForm : [],
      looseFields: [],
      scripts: 0,
      scriptSources: [],
      bodyLength: 512,
      bodySha256: sha(`${title} ${text}`),
      complete: true,
      text,
      clockSkewMs: 0,
      ...literal.more,
    },
    port,
  );
}

export const certificate = (port: number, subject: string, more: Partial<Open<typeof tlsCertificate>> = {}) =>
  seen(
    tlsCertificate,
    {
      state: 'open',
      subject,
      issuer: subject,
      names: [],
      notBefore: '2026-01-01T00:00:00Z',
      notAfter: '2028-01-01T00:00:00Z',
      serial: '01',
      selfSigned: true,
      keyType: 'RSA',
      keyBits: 2048,
      signatureAlgorithm: 'sha256WithRSAEncryption',
      sha256: sha(subject),
      spkiSha256: sha(`key of ${subject}`),
      chainLength: 1,
      ...more,
    },
    port,
  );

type Versions = Open<typeof tlsVersions>['accepted'];
const allVersions: Versions = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

/** The versions of TLS that it takes; it turns down all others. */
export const speaksTls = (port: number, ...accepted: Versions) =>
  seen(
    tlsVersions,
    {
      state: 'open',
      accepted,
      refused: allVersions.filter((version) => !accepted.includes(version)),
      unclear: [],
    },
    port,
  );

/** Which discovery or probe tells of a fact. */
const giver = new Map(
  [...members.discoveries, ...members.probes].flatMap((member) =>
    member.gives.map((kind) => [kind.id, member.id] as const),
  ),
);
for (const kind of coreFacts) giver.set(kind.id, 'logins');

/** The report that `homelatch check --format json --observations` would have left, without its judgements. */
export function savedHome({ checked, gateway, devices }: HomeLiteral): Report {
  const at = Date.parse(checked);
  let last = 0;
  const kept = devices.map((device) => {
    const id = `d-${device.at.split('.').at(-1)}`;
    const card = seen(neighbourEntry, { mac: device.mac, interface: 'eth0', state: 'present' });
    const observations = [card, ...device.saw.flat()].map(({ fact, value, service }): Observation => {
      const by = giver.get(fact);
      if (by === undefined || !facts.has(fact)) throw new Error(`nobody tells of ${fact}`);
      last += 1;
      return {
        id: `o${last}`,
        fact,
        device: id,
        ...(service && { service }),
        at: at - 1000 + last,
        by,
        value,
      };
    });
    return { device, id, observations };
  });
  return {
    format: 'homelatch-report',
    version: 1,
    app: '0.1.0',
    status: 'complete',
    startedAt: new Date(at - 60_000).toISOString(),
    finishedAt: new Date(at).toISOString(),
    problems: [],
    network: {
      interface: 'eth0',
      address: `${gateway.slice(0, gateway.lastIndexOf('.'))}.2`,
      ranges: [`${gateway.slice(0, gateway.lastIndexOf('.'))}.0/24`],
      gateway,
      dnsServers: [gateway],
    },
    summary: { devices: devices.length, needAttention: 0, checksRun: 0 },
    devices: kept.map(({ device, id, observations }) => ({
      id,
      addresses: [device.at],
      mac: device.mac,
      kind: 'unknown',
      kindConfidence: 0,
      hostnames: observations.flatMap((o) => (o.fact === mdnsHostname.id ? hostnameOf(o.value) : [])),
      seenBy: [...new Set(observations.map(({ by }) => by))].filter((by) =>
        members.discoveries.some((discovery) => discovery.id === by),
      ),
      fragile: false,
      care: false,
      ...(device.role && { role: device.role }),
      services: [],
      findings: [],
      guidelines: [],
      attempts: [],
      identifiedBy: [],
    })),
    changes: [],
    observations: kept.flatMap(({ observations }) => observations),
  };
}

function hostnameOf(value: unknown): readonly string[] {
  const parsed = mdnsHostname.shape.safeParse(value);
  return parsed.success ? [parsed.data.hostname] : [];
}

/** JSON with one device and one observation a line, so that a change is one line too. */
export function compactJson({ devices, observations = [], ...rest }: Report): string {
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const frame = Object.entries(rest).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${frame.join(',\n')},\n"devices": ${list(devices)},\n"observations": ${list(observations)}\n}\n`;
}
