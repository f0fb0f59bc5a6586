import type { EncryptedRequest } from '../../scanners/demo/emulator.ts';
import type { CountedHarm } from './harm.ts';
import type { Segment } from './pcap.ts';

/** What a device of the lab can bear, and which logins were owned up to. */
export interface WireDevice {
  readonly id: string;
  readonly addresses: readonly string[];
  /** It restarts at more than 20 connects in a second. */
  readonly fragile: boolean;
  /** Login attempts that the report tells of, by port. */
  readonly attempts: ReadonlyMap<number, number>;
}

/** One connection from the scanning computer: who it was meant for and what it said, 16 KB at most. */
interface Talk {
  readonly place: string;
  readonly to: string;
  readonly port: number;
  said: string;
}

const MOST_SAID = 16_384;
const MOST_CONNECTS_A_SECOND = 20;
const CHANGING = /^(?:POST|PUT|DELETE|PATCH|MKCOL|MOVE|COPY|PROPPATCH|SUBSCRIBE) (\S{1,500}) HTTP\//;
/** Names of SOAP actions that only read, by the habit of UPnP and ONVIF; also as WS-Addressing writes them. */
const READ_ACTION =
  /(?:SOAPAction: ?"?|action="?|<(?:\w{1,20}:)?)[^\s">]{0,200}\b(?:Get|Browse)[A-Z]\w{0,60}/i;
/** Operations of IPP that only read: Get-Printer-Attributes 11, Get-Jobs 10, Get-Job-Attributes 9 (RFC 8011, 5.4.15). */
const READ_OPERATIONS: ReadonlySet<number> = new Set([9, 10, 11]);
const CREDENTIAL = /(?:^|\r\n)(?:Authorization: |PASS )/i;
const ASKS = /^(?:(?:HTTP|RTSP)\/1\.\d 401|331 )/;

/** The harm that shows in what the scanning computer said, whatever the devices think of it. */
export function harmOnTheWire(
  segments: readonly Segment[],
  devices: readonly WireDevice[],
  pc: ReadonlySet<string>,
): readonly CountedHarm[] {
  const owner = new Map(devices.flatMap((device) => device.addresses.map((address) => [address, device])));
  const talks = new Map<string, Talk>();
  const asked = new Set<string>();
  const connects = new Map<string, number[]>();
  const harm: CountedHarm[] = [];
  for (const segment of segments) {
    const { from, to, fromPort, toPort, data } = segment;
    if (pc.has(to)) {
      if (ASKS.test(data.toString('latin1', 0, 16))) asked.add(`${segment.fromMac} ${from} ${fromPort}`);
      continue;
    }
    const key = `${fromPort} ${to} ${toPort}`;
    if (segment.isFirst) {
      connects.set(to, [...(connects.get(to) ?? []), segment.at]);
      talks.set(key, { place: `${segment.toMac} ${to} ${toPort}`, to, port: toPort, said: '' });
    }
    const talk = talks.get(key);
    if (!talk || data.length === 0) continue;
    const had = CREDENTIAL.test(talk.said);
    talk.said = (talk.said + data.toString('latin1')).slice(0, MOST_SAID);
    if (!had && CREDENTIAL.test(talk.said) && !asked.has(talk.place))
      harm.push({
        device: owner.get(to)?.id ?? to,
        kind: 'misplaced-credential',
        amount: 1,
        detail: `port ${toPort} of ${segment.toMac} had not asked for one`,
      });
  }
  return [...harm, ...changes([...talks.values()], owner), ...bursts(connects, owner)];
}

/** The harm that shows in what the devices heard inside TLS. */
export function harmInside(
  requests: readonly (readonly [device: string, request: EncryptedRequest])[],
  devices: readonly WireDevice[],
): readonly CountedHarm[] {
  const owner = new Map(devices.map((device) => [device.id, device]));
  const asked = new Set<string>();
  const misplaced = requests.flatMap(([device, { port, login, status }]): CountedHarm[] => {
    const isMeant = login === '' || asked.has(`${device} ${port}`);
    if (status === 401) asked.add(`${device} ${port}`);
    const detail = `port ${port} had not asked for one`;
    return isMeant ? [] : [{ device, kind: 'misplaced-credential', amount: 1, detail }];
  });
  const talks = requests.map(([device, { port, request, action, type, body = '' }]) => ({
    to: device,
    port,
    said: `${request}\r\nSOAPAction: ${action}\r\nContent-Type: ${type}\r\n\r\n${body}`,
  }));
  return [...misplaced, ...changes(talks, owner)];
}

/** Requests that may change something, beyond one for each login attempt. */
function changes(
  talks: readonly Omit<Talk, 'place'>[],
  owner: ReadonlyMap<string, WireDevice>,
): readonly CountedHarm[] {
  const counted = new Map<string, CountedHarm>();
  const left = new Map<string, number>();
  for (const { to, port, said } of talks) {
    const path = CHANGING.exec(said)?.[1];
    if (path === undefined || onlyReads(said)) continue;
    const device = owner.get(to);
    const door = `${device?.id} ${port}`;
    const allowed = left.get(door) ?? device?.attempts.get(port) ?? 0;
    left.set(door, allowed - 1);
    if (allowed > 0) continue;
    const request = `${said.split(' ')[0]} ${path} on port ${port}`;
    const amount = (counted.get(`${to} ${request}`)?.amount ?? 0) + 1;
    counted.set(`${to} ${request}`, {
      device: device?.id ?? to,
      kind: 'state-change',
      amount,
      detail: request,
    });
  }
  return [...counted.values()];
}

function onlyReads(said: string): boolean {
  if (/\r\nContent-Type: application\/ipp/i.test(said)) {
    const body = Buffer.from(said.slice(said.indexOf('\r\n\r\n') + 4), 'latin1');
    return body.length >= 4 && READ_OPERATIONS.has(body.readUInt16BE(2));
  }
  return READ_ACTION.test(said);
}

function bursts(
  connects: ReadonlyMap<string, readonly number[]>,
  owner: ReadonlyMap<string, WireDevice>,
): readonly CountedHarm[] {
  return [...connects].flatMap(([to, times]): CountedHarm[] => {
    const device = owner.get(to);
    const most = mostInASecond(times);
    if (!device?.fragile || most <= MOST_CONNECTS_A_SECOND) return [];
    return [{ device: device.id, kind: 'reboot', amount: 1, detail: `${most} connects in one second` }];
  });
}

/** The largest number of these times that lie within one second. */
export function mostInASecond(times: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of times.entries()) {
    while (at - (times[first] ?? at) >= 1) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
