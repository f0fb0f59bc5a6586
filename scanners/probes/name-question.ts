import type { Host } from '../net/network.ts';
import { dnsQuery, parseDnsMessage } from '../protocols/dns-message.ts';
import { type Answered, askUdp } from './exchange.ts';
import { randomId } from './random.ts';

export interface NameAnswer {
  /** Response code (RFC 1035 section 4.1.1): 0 no error, 2 server failure, 3 no such name. */
  readonly code: number;
  readonly addresses: readonly string[];
  /** The server vouches for the answer's signatures (AD, RFC 4035 section 3.2.3). */
  readonly authentic: boolean;
}

const authenticData = 0x20;

/** Asks a name server for the IPv4 addresses of a name, and whether it has checked their signatures (RFC 6840 section 5.7). */
export function askName(host: Host, name: string): Promise<Answered<NameAnswer>> {
  const id = randomId();
  const request = dnsQuery([{ name, type: 'A' }], { id, recursion: true });
  request[3] = (request[3] ?? 0) | authenticData;
  return askUdp(host, 53, request, (bytes) => {
    const message = parseDnsMessage(bytes);
    if (!message?.response || message.id !== id) return undefined;
    return {
      code: message.responseCode,
      addresses: message.answers.flatMap((record) => (record.type === 'A' ? [record.address] : [])),
      authentic: ((bytes[3] ?? 0) & authenticData) !== 0,
    };
  });
}
