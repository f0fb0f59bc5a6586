import type { MdnsRecord } from '../net/network.ts';
import { dnsLabels } from '../protocols/dns-name.ts';
import { cleanText } from '../protocols/text.ts';
import { type ServiceName, splitServiceName, typeOf } from './dns-sd.ts';
import type { MdnsQuestions } from './mdns-questions.ts';

/** A service as far as it was told. */
export interface HeardService extends ServiceName {
  readonly host?: string;
  readonly port?: number;
  readonly txt: Readonly<Record<string, string>>;
}

/** Where a responder tells what it learned; an address is the one that the records name, else the sender's. */
export interface Outlet {
  /** Whether a device may be at this address. */
  plausible(address: string): boolean;
  host(address: string, hostname: string): void;
  service(address: string, service: HeardService): void;
  goodbye(address: string, service: ServiceName): void;
}

interface Service extends ServiceName {
  /** As it is asked for. */
  readonly name: string;
  readonly since: number;
  target?: string;
  port?: number;
  txt?: Readonly<Record<string, string>>;
  told: string;
  timesTold: number;
  goodbyes: number;
}

const mostServices = 200;
const mostHosts = 32;
const mostTellings = 8;
const mostGoodbyes = 4;

/** All that one sender said. Nothing that another sender says can change it: a name proves nothing. */
export class MdnsResponder {
  packets = 0;
  readonly #from: string;
  readonly #outlet: Outlet;
  readonly #questions: MdnsQuestions;
  readonly #services = new Map<string, Service>();
  /** IPv4 addresses by lower-case host name. */
  readonly #hosts = new Map<string, string>();
  readonly #news = new Set<Service>();

  constructor(from: string, outlet: Outlet, questions: MdnsQuestions) {
    this.#from = from;
    this.#outlet = outlet;
    this.#questions = questions;
  }

  hear(records: readonly MdnsRecord[], nowMs: number): void {
    this.packets += 1;
    for (const record of records) this.#take(record, nowMs);
    for (const service of this.#news) this.#followUp(service, nowMs);
    this.tell(Number.NEGATIVE_INFINITY);
  }

  /** Tells of services that are complete, and of those that have been incomplete since before `untilMs`. */
  tell(untilMs: number): void {
    for (const service of this.#news) {
      if ((service.target === undefined || !service.txt) && service.since > untilMs) continue;
      this.#news.delete(service);
      const host = service.target && hostnameOf(service.target);
      const heard: HeardService = {
        type: service.type,
        instance: cleanText(service.instance),
        ...(host && { host }),
        ...(service.port !== undefined && { port: service.port }),
        txt: service.txt ?? {},
      };
      const address = this.#addressOf(service.target);
      const told = JSON.stringify([address, heard]);
      if (told === service.told || service.timesTold >= mostTellings) continue;
      service.told = told;
      service.timesTold += 1;
      this.#outlet.service(address, heard);
    }
  }

  #take(record: MdnsRecord, nowMs: number): void {
    if (record.type === 'PTR') this.#takePointer(record, nowMs);
    else if (record.ttl === 0) return;
    else if (record.type === 'A') this.#takeAddress(record);
    else if (record.type === 'SRV' || record.type === 'TXT') this.#takeDetails(record, nowMs);
  }

  #takeDetails(record: MdnsRecord, nowMs: number): void {
    const service = this.#service(record.name, nowMs);
    if (!service) return;
    if (record.type === 'TXT') service.txt = Object.fromEntries(record.entries ?? []);
    else {
      service.target = record.target ?? '';
      service.port = record.port ?? 0;
    }
    this.#questions.answered(record.name, record.type === 'TXT' ? 'TXT' : 'SRV');
    this.#news.add(service);
  }

  #takePointer(record: MdnsRecord, nowMs: number): void {
    const { name, target, ttl } = record;
    if (!target) return;
    const listed = typeOf(target);
    if (name.toLowerCase() === '_services._dns-sd._udp.local') {
      if (!listed || ttl === 0) return;
      this.#questions.heard({ name, target, ttl });
      this.#questions.want(`${listed}.local`, 'PTR', nowMs);
      return;
    }
    if (!typeOf(name)) return;
    if (ttl === 0) {
      this.#forget(target);
      return;
    }
    this.#questions.heard({ name, target, ttl });
    const service = this.#service(target, nowMs);
    if (service) this.#news.add(service);
  }

  #forget(target: string): void {
    const service = this.#services.get(target.toLowerCase());
    if (!service || service.goodbyes >= mostGoodbyes) return;
    service.goodbyes += 1;
    service.told = '';
    const name = { type: service.type, instance: cleanText(service.instance) };
    this.#outlet.goodbye(this.#addressOf(service.target), name);
  }

  #takeAddress({ name, address }: MdnsRecord): void {
    if (!address || this.#hosts.size >= mostHosts) return;
    this.#questions.answered(name, 'A');
    if (address !== this.#from && !this.#outlet.plausible(address)) return;
    const key = name.toLowerCase();
    if (this.#hosts.has(key)) return;
    this.#hosts.set(key, address);
    const hostname = hostnameOf(name);
    if (hostname) this.#outlet.host(address, hostname);
  }

  #service(name: string, nowMs: number): Service | undefined {
    const key = name.toLowerCase();
    const known = this.#services.get(key);
    if (known) return known;
    const split = splitServiceName(name);
    if (!split || this.#services.size >= mostServices) return undefined;
    const service: Service = { ...split, name, since: nowMs, told: '', timesTold: 0, goodbyes: 0 };
    this.#services.set(key, service);
    return service;
  }

  #followUp(service: Service, nowMs: number): void {
    const { name } = service;
    if (service.target === undefined) this.#questions.want(name, 'SRV', nowMs);
    else if (!this.#hosts.has(service.target.toLowerCase())) {
      this.#questions.want(service.target, 'A', nowMs);
    }
    if (service.txt === undefined) this.#questions.want(name, 'TXT', nowMs);
  }

  /** A sleep proxy or a reflecting router speaks for others, so the record's own address comes first. */
  #addressOf(target: string | undefined): string {
    return this.#hosts.get(target?.toLowerCase() ?? '') ?? this.#from;
  }
}

/** `printer` of `printer.local`, cleaned. */
function hostnameOf(name: string): string | undefined {
  const labels = dnsLabels(name);
  return (
    cleanText((labels.at(-1)?.toLowerCase() === 'local' ? labels.slice(0, -1) : labels).join('.')) ||
    undefined
  );
}
