import { isIPv4 } from 'node:net';
import type { EmulatorHost, Peer } from '../emulator.ts';
import {
  DNS_TYPE,
  type DnsQuestion,
  type DnsRecord,
  readQuery,
  word,
  writeName,
  writeResponse,
} from './dns-message.ts';

/** One service in DNS-SD (RFC 6763). */
export interface MdnsService {
  /** For example `_hue._tcp`. */
  readonly type: string;
  readonly name: string;
  readonly port: number;
  readonly txt: Readonly<Record<string, string>>;
}

const GROUPS = ['224.0.0.251', 'ff02::fb'];
const META = ['_services', '_dns-sd', '_udp', 'local'];

/** Answers mDNS for a host name and its services, and announces them once at the start. */
export function serveMdns(
  host: EmulatorHost,
  hostname: string,
  services: () => readonly MdnsService[],
): { announce(): void } {
  const port = host.listenUdp(
    5353,
    (data, from, self) => {
      const query = readQuery(data);
      const records = recordsOf(host, hostname, services());
      for (const question of query?.questions ?? []) {
        const answers = records.filter((record) => matches(record, question));
        if (!query || answers.length === 0) continue;
        const additional = records.filter((record) => !answers.includes(record) && record.unique);
        if (from.port === 5353)
          self.send(writeResponse(answers, additional), question.unicast ? from : groupFor(from));
        else
          self.send(
            writeResponse(answers, additional, {
              id: query.id,
              name: question.name.split('.'),
              type: question.type,
            }),
            from,
          );
      }
    },
    GROUPS,
  );
  const announce = () => port.send(writeResponse(recordsOf(host, hostname, services()), []), groupFor(host));
  setTimeout(announce, 50).unref();
  return { announce };
}

function groupFor(peer: { readonly address: string }): Peer {
  return { address: isIPv4(peer.address) ? '224.0.0.251' : 'ff02::fb', port: 5353 };
}

function matches(record: DnsRecord, question: DnsQuestion): boolean {
  const sameType = question.type === record.type || question.type === DNS_TYPE.any;
  return sameType && record.name.join('.').toLowerCase() === question.name;
}

function recordsOf(host: EmulatorHost, hostname: string, services: readonly MdnsService[]): DnsRecord[] {
  const self = [hostname, 'local'];
  const types = [...new Set(services.map((service) => service.type))];
  return [
    ...types.map((type) => pointer(META, [...type.split('.'), 'local'])),
    ...services.flatMap((service) => serviceRecords(service, self)),
    addressRecord(host.address, self),
    ...(isIPv4(host.address)
      ? [pointer([...host.address.split('.').reverse(), 'in-addr', 'arpa'], self)]
      : []),
  ];
}

function serviceRecords(service: MdnsService, self: readonly string[]): DnsRecord[] {
  const type = [...service.type.split('.'), 'local'];
  const instance = [service.name, ...type];
  const srv = Buffer.concat([word(0), word(0), word(service.port), writeName(self)]);
  return [
    pointer(type, instance),
    { name: instance, type: DNS_TYPE.srv, ttl: 120, unique: true, data: srv },
    { name: instance, type: DNS_TYPE.txt, ttl: 4500, unique: true, data: text(service.txt) },
  ];
}

function pointer(name: readonly string[], to: readonly string[]): DnsRecord {
  return { name, type: DNS_TYPE.ptr, ttl: 4500, unique: false, data: writeName(to) };
}

function text(entries: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(entries).map(([key, value]) =>
    Buffer.from(`${key}=${value}`).subarray(0, 255),
  );
  if (parts.length === 0) return Buffer.from([0]);
  return Buffer.concat(parts.flatMap((part) => [Buffer.from([part.length]), part]));
}

function addressRecord(address: string, name: readonly string[]): DnsRecord {
  const ipv4 = isIPv4(address);
  const data = ipv4 ? Buffer.from(address.split('.').map(Number)) : ipv6Bytes(address);
  return { name, type: ipv4 ? DNS_TYPE.a : DNS_TYPE.aaaa, ttl: 120, unique: true, data };
}

function ipv6Bytes(address: string): Buffer {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return Buffer.concat([...left, ...zeros, ...right].map((group) => word(Number.parseInt(group, 16))));
}
