import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { Claim, Recogniser } from '../../scanners/core/define.ts';
import type { Observation } from '../../scanners/core/model.ts';
import { mdnsHostname, mdnsService } from '../../scanners/discovery/mdns.ts';
import { neighbourEntry } from '../../scanners/discovery/neighbour-sweep.ts';
import { ssdpReply } from '../../scanners/discovery/ssdp.ts';
import { httpFront } from '../../scanners/probes/http-front.ts';
import { tcpPort } from '../../scanners/probes/open-ports.ts';
import { snmpSystem } from '../../scanners/probes/snmp-system.ts';
import { sshIdent } from '../../scanners/probes/ssh-ident.ts';
import { telnetBanner } from '../../scanners/probes/telnet-banner.ts';
import { tlsCertificate } from '../../scanners/probes/tls-certificate.ts';
import { upnpDescription } from '../../scanners/probes/upnp-description.ts';
import { emptyPage } from './front-page.ts';
import { factsFrom, saw } from './observations.ts';

type Open<S extends z.ZodType> = Extract<z.infer<S>, { readonly state: 'open' }>;

/** What a recogniser says, field by field: the most confident claim of each wins, as in the engine. */
export function recognised(recogniser: Recogniser, observations: readonly Observation[]) {
  const claims = [...recogniser.recognise(factsFrom(observations, recogniser.needs))];
  const ids = new Set(observations.map(({ id }) => id));
  for (const { confidence, evidence } of claims) {
    if (!(confidence > 0 && confidence <= 1)) throw new Error(`confidence ${confidence}`);
    if (evidence.length === 0 || !evidence.every((id) => ids.has(id)))
      throw new Error('evidence is not there');
  }
  claims.sort((a, b) => b.confidence - a.confidence);
  const best = <K extends keyof Claim>(field: K) => claims.find((claim) => claim[field] !== undefined);
  const kind = best('kind');
  const result = {
    manufacturer: best('manufacturer')?.manufacturer,
    model: best('model')?.model,
    kind: kind?.kind,
    firmware: best('firmware')?.firmware,
    name: best('name')?.name,
    sure: kind && kind.confidence > 0.7 ? true : undefined,
  };
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}

/** One test for each case: what was seen, and what the recogniser makes of it. `sure` is a kind claimed over 0.7. */
export function recognises(
  recogniser: Recogniser,
  cases: Readonly<Record<string, readonly [seen: readonly Observation[], expected: object]>>,
): void {
  test.each(Object.entries(cases))('%s', (_case, [seen, expected]) => {
    expect(recognised(recogniser, seen)).toEqual(expected);
  });
}

export const announced = (type: string, txt: Record<string, string> = {}, instance = 'Instance') =>
  saw(mdnsService, { type, instance, txt }, { transport: 'tcp', port: 1234 });

export const hostname = (name: string) => saw(mdnsHostname, { hostname: name });

export const mac = (address: string) =>
  saw(neighbourEntry, { mac: address, interface: 'eth0', state: 'present' });

export const replied = (st: string, server?: string) =>
  saw(ssdpReply, { kind: 'answer', st, usn: `uuid:1::${st}`, server, extra: {} });

export const described = (description: Partial<Open<typeof upnpDescription.shape>>) =>
  saw(
    upnpDescription,
    { state: 'open', path: '/d.xml', deviceTypes: [], services: [], ...description },
    { transport: 'tcp', port: 80 },
  );

export const front = (
  page: Partial<Open<typeof httpFront.shape>> & { readonly realm?: string },
  port = 80,
) => {
  const { realm, ...given } = page;
  return saw(
    httpFront,
    {
      ...emptyPage,
      ...(realm !== undefined && { status: 401, challenges: [{ scheme: 'basic', realm }] }),
      ...given,
    },
    { transport: 'tcp', port },
  );
};

export const certificate = (subject: string, issuer = subject) =>
  saw(
    tlsCertificate,
    {
      state: 'open',
      subject,
      issuer,
      names: [],
      serial: '01',
      selfSigned: subject === issuer,
      keyType: 'RSA',
      signatureAlgorithm: 'sha256WithRSAEncryption',
      sha256: '0'.repeat(64),
      spkiSha256: '0'.repeat(64),
      chainLength: 1,
    },
    { transport: 'tcp', port: 443 },
  );

export const agent = (description: string) =>
  saw(
    snmpSystem,
    { state: 'open', community: 'public', version: '2c', description },
    { transport: 'udp', port: 161 },
  );

export const open = (port: number) => saw(tcpPort, { state: 'open' }, { transport: 'tcp', port });

export const secureShell = (software: string, comments?: string) =>
  saw(
    sshIdent,
    {
      state: 'open',
      line: `SSH-2.0-${software}${comments ? ` ${comments}` : ''}`,
      protocol: '2.0',
      software,
      ...(comments && { comments }),
    },
    { transport: 'tcp', port: 22 },
  );

export const greeting = (text: string) =>
  saw(
    telnetBanner,
    { state: 'open', text, negotiates: false, prompt: 'none' },
    { transport: 'tcp', port: 23 },
  );
