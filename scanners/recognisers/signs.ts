/** What recognisers look for. Words are matched as globs, without regard to case; a list matches where one of it does. */
import type { Fact } from '../core/facts.ts';
import { mdnsHostname, mdnsService } from '../discovery/mdns.ts';
import { neighbourEntry } from '../discovery/neighbour-sweep.ts';
import { routerName } from '../discovery/router-names.ts';
import { ssdpReply } from '../discovery/ssdp.ts';
import { wsdMatch } from '../discovery/ws-discovery.ts';
import { companyWords } from '../knowledge/company.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { macVendor } from '../knowledge/oui.ts';
import { ftpBanner } from '../probes/ftp-banner.ts';
import { httpFront } from '../probes/http-front.ts';
import { netbiosName } from '../probes/netbios-name.ts';
import { tcpPort } from '../probes/open-ports.ts';
import { portSpoof } from '../probes/port-spoof.ts';
import { reverseName } from '../probes/reverse-name.ts';
import { snmpSystem } from '../probes/snmp-system.ts';
import { sshIdent } from '../probes/ssh-ident.ts';
import { telnetBanner } from '../probes/telnet-banner.ts';
import { tlsCertificate } from '../probes/tls-certificate.ts';
import { upnpDescription } from '../probes/upnp-description.ts';
import { either, type Sign, sign } from './pattern.ts';

type Words = string | readonly string[];
type Where<Keys extends string> = Readonly<Partial<Record<Keys, Words>>>;
type ValueOf<F> = F extends Fact<infer T> ? T : never;
type Open<T> = Extract<T, { readonly state: 'open' }>;

export type Announcement = ValueOf<typeof mdnsService>;
export type SsdpAnswer = ValueOf<typeof ssdpReply>;
export type WsdMatch = ValueOf<typeof wsdMatch>;
export type Description = Open<ValueOf<typeof upnpDescription>>;
export type Front = Open<ValueOf<typeof httpFront>>;
export type Certificate = Open<ValueOf<typeof tlsCertificate>>;

/** More hardware addresses than any device has. */
const mostEntries = 256;

function fits(words: Words | undefined, text: string | undefined): boolean {
  return words === undefined || matchesAnyGlob(typeof words === 'string' ? [words] : words, text);
}

function fitsAny(words: Words | undefined, texts: readonly (string | undefined)[]): boolean {
  return words === undefined || texts.some((text) => fits(words, text));
}

/** What a probe learned from an open service. */
export function answered<T extends { readonly state: string }>(
  kind: Fact<T>,
  where: (value: Open<T>) => boolean = () => true,
): Sign<Open<T>> {
  return sign(kind, (value) => (isOpen(value) && where(value) ? value : undefined));
}

function isOpen<T extends { readonly state: string }>(value: T): value is Open<T> {
  return value.state === 'open';
}

/** A service announced over multicast DNS; `txt` names the entries that it must carry. */
export function announces(
  types: Words,
  where: Where<'instance'> & { readonly txt?: Where<string> } = {},
): Sign<Announcement> {
  return sign(mdnsService, (service) => {
    if (!fits(types, service.type) || !fits(where.instance, service.instance)) return undefined;
    const entries = Object.entries(where.txt ?? {});
    return entries.every(([key, words]) => fits(words, service.txt[key] ?? '')) ? service : undefined;
  });
}

/** A HomeKit accessory of these models (TXT key `md`). */
export function homekit(models: Words): Sign<Announcement> {
  return announces(['_hap._tcp', '_hap._udp'], { txt: { md: models } });
}

export function replies(where: Where<'st' | 'server' | 'usn'>): Sign<SsdpAnswer> {
  return sign(ssdpReply, (reply) =>
    fits(where.st, reply.st) && fits(where.server, reply.server) && fits(where.usn, reply.usn)
      ? reply
      : undefined,
  );
}

/** A UPnP description; a device type fits when the device or one inside it is of that type. */
export function describes(
  where: Where<'manufacturer' | 'modelName' | 'modelDescription' | 'friendlyName' | 'deviceType'>,
): Sign<Description> {
  return answered(
    upnpDescription,
    (of) =>
      fits(where.manufacturer, of.manufacturer) &&
      fits(where.modelName, of.modelName) &&
      fits(where.modelDescription, of.modelDescription) &&
      fits(where.friendlyName, of.friendlyName) &&
      fitsAny(where.deviceType, [of.deviceType, ...of.deviceTypes]),
  );
}

/** The first page of a web server. `text` is looked for in its title and its beginning. */
export function page(where: Where<'title' | 'server' | 'realm' | 'text'>): Sign<Front> {
  return answered(
    httpFront,
    (front) =>
      fits(where.title, front.title) &&
      fits(where.server, front.server) &&
      fitsAny(
        where.realm,
        front.challenges.map(({ realm }) => realm),
      ) &&
      fitsAny(where.text, [front.title, front.text]),
  );
}

export function certified(where: Where<'subject' | 'issuer'>): Sign<Certificate> {
  return answered(
    tlsCertificate,
    (certificate) => fits(where.subject, certificate.subject) && fits(where.issuer, certificate.issuer),
  );
}

/** A host name, from multicast DNS, a reverse question, the router or NetBIOS; without its domain. */
export function named(names: Words): Sign<string> {
  const fitting = (name: string | undefined) => {
    const host = name?.split('.', 1)[0];
    return host && fits(names, host) ? host : undefined;
  };
  return either(
    sign(mdnsHostname, ({ hostname }) => fitting(hostname)),
    sign(reverseName, (answer) => (answer.state === 'open' ? fitting(answer.name) : undefined)),
    sign(routerName, ({ name }) => fitting(name)),
    sign(netbiosName, (answer) => (answer.state === 'open' ? fitting(answer.computer) : undefined)),
  );
}

/**
 * Who registered the hardware address, in lower-case words without punctuation or legal form. Nobody, where the address
 * answers for others too.
 */
export function hardware(makers: Words): Sign<string> {
  return {
    facts: [neighbourEntry],
    find(facts) {
      const entries = facts.all(neighbourEntry).slice(-mostEntries);
      const shared = new Set(entries.flatMap(({ value }) => (value.state === 'shared' ? [value.mac] : [])));
      return entries.flatMap(({ id, value: { mac } }) => {
        const maker = shared.has(mac) ? undefined : macVendor(mac);
        return maker && fits(makers, companyWords(maker)) ? [{ value: maker, evidence: [id] }] : [];
      });
    },
  };
}

/** An SNMP agent's description of itself. */
export function agent(descriptions: Words): Sign<string> {
  return sign(snmpSystem, (system) =>
    system.state === 'open' && system.description && fits(descriptions, system.description)
      ? system.description
      : undefined,
  );
}

/** One of these TCP ports is open, on a device that does not answer on all. */
export function opens(...ports: readonly number[]): Sign<number> {
  const open = sign(tcpPort, ({ state }, { service }) =>
    state === 'open' && service && ports.includes(service.port) ? service.port : undefined,
  );
  return {
    facts: [tcpPort, portSpoof],
    find(facts) {
      const control = facts.latest(portSpoof)?.value;
      return control?.state === 'open' && control.accepted > 0 ? [] : open.find(facts);
    },
  };
}

/** What it calls itself over WS-Discovery, by its types. */
export function matches(types: Words): Sign<WsdMatch> {
  return sign(wsdMatch, (match) => (match.types.some((type) => fits(types, type)) ? match : undefined));
}

/** An SSH server's software with its comments: `OpenSSH_9.2p1 Debian-2+deb12u3`. */
export function secureShell(software: Words): Sign<string> {
  return sign(sshIdent, (ident) => {
    const text = ident.state === 'open' ? `${ident.software} ${ident.comments ?? ''}`.trim() : undefined;
    return text && fits(software, text) ? text : undefined;
  });
}

/** What a telnet or FTP server says first. */
export function greets(words: Words): Sign<string> {
  const fitting = (text: string | undefined) => (text && fits(words, text) ? text : undefined);
  return either(
    sign(telnetBanner, (said) => (said.state === 'open' ? fitting(said.text) : undefined)),
    sign(ftpBanner, (said) => (said.state === 'open' ? fitting(said.banner) : undefined)),
  );
}
